package org.brokenhouse.module;

import org.springframework.modulith.Modulithic;

/** A house whose attic reaches into a cellar that it does not declare. */
@Modulithic
public class BrokenHouse {}
