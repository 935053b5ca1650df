package org.keting.shared.mongo;

/** What must have happened to a write before its reply leaves the embedded server. */
public enum Durability {
    /** Written and synced to the device: survives a power cut. The default, and the only one for real data. */
    SYNCED,
    /** Handed to the operating system: survives a killed process, not a power cut. For measuring what the sync costs. */
    WRITTEN,
    /** Nothing: acknowledged writes are lost with the process. For the test that shows that losses are noticed. */
    NONE
}
