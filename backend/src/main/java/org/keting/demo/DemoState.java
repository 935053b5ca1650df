package org.keting.demo;

/** How far the demo set is; health shows it in lower case. */
enum DemoState {
    OFF,
    PENDING,
    LOADED,
    FAILED
}
