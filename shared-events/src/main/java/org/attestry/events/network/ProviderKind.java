package org.attestry.events.network;

/** What a provider is to the plan. */
public enum ProviderKind {
    SPECIALIST,
    ANCILLARY,
    PRIMARY,
    FACILITY
}
