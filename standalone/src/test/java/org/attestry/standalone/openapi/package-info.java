/** Takes the API documents at their word. */
@NullMarked
package org.attestry.standalone.openapi;

import org.jspecify.annotations.NullMarked;
