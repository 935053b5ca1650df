package org.keting.files;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Where files are and how they are kept.
 *
 * @param folder root of the content-addressed tree; survives restarts
 * @param reserve free space below which uploads are refused
 * @param deckTime how long one PDF may be looked at
 * @param orphanAge how old an upload that nobody refers to must be before it goes
 * @param sweepEvery pause between two sweeps
 */
@ConfigurationProperties("keting.files")
public record FileSettings(Path folder, DataSize reserve, Duration deckTime, Duration orphanAge, Duration sweepEvery) {}
