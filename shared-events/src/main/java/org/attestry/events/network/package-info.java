/** What can have happened to the people and providers of the network. */
@NullMarked
package org.attestry.events.network;

import org.jspecify.annotations.NullMarked;
