package org.attestry.command.exceptions;

/** What can be said to a case once it is granted. */
abstract class GrantedCase extends IncomingCase {}
