package org.attestry.command.kernel;

/**
 * Where a thing stands after a command.
 *
 * @param number counts its events from 0
 * @param news whether the command added to them
 */
public record Version(long number, boolean news) {}
