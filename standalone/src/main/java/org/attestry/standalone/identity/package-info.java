/** The authorisation server with demo users; never part of a production set-up. */
@NullMarked
package org.attestry.standalone.identity;

import org.jspecify.annotations.NullMarked;
