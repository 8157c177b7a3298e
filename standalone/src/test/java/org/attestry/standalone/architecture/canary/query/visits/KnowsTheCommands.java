package org.attestry.standalone.architecture.canary.query.visits;

import org.attestry.standalone.architecture.canary.command.kernel.KnowsAContext;

public record KnowsTheCommands(KnowsAContext command) {}
