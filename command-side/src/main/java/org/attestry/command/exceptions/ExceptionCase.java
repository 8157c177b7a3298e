package org.attestry.command.exceptions;

import org.axonframework.spring.stereotype.Aggregate;

/** A departure from a standard, from the moment it is found or asked for until nothing of it is left. */
@Aggregate(type = "ExceptionCase")
final class ExceptionCase extends GrantedCase {}
