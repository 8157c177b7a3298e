/** What is decided about approvals that were handed over: put into effect, verified, removed, reconciled. */
@NullMarked
package org.attestry.command.implementation;

import org.jspecify.annotations.NullMarked;
