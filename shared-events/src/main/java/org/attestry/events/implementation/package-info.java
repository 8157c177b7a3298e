/** What can have happened to approvals once they were handed over: put into effect, verified, removed, reconciled. */
@NullMarked
package org.attestry.events.implementation;

import org.jspecify.annotations.NullMarked;
