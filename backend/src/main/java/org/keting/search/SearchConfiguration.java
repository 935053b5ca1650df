package org.keting.search;

import org.keting.search.index.IndexSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexSettings.class)
class SearchConfiguration {}
