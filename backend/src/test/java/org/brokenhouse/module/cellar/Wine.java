package org.brokenhouse.module.cellar;

/** Stands in the cellar. */
public record Wine(int year) {}
