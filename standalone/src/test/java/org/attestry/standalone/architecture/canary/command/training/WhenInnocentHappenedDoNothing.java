package org.attestry.standalone.architecture.canary.command.training;

import org.attestry.standalone.architecture.canary.command.kernel.Policy;

/** A policy as it should be. */
@Policy
final class WhenInnocentHappenedDoNothing {}
