/** What administrators have had done to views. */
@NullMarked
package org.attestry.events.views;

import org.jspecify.annotations.NullMarked;
