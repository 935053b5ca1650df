package org.keting.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether the house fills itself.
 *
 * @param demo whether an empty house is filled with the fictitious demo set at its start
 */
@ConfigurationProperties("keting")
record DemoSettings(boolean demo) {}
