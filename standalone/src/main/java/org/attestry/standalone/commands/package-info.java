/** What can be asked of the product on the command line. */
@NullMarked
package org.attestry.standalone.commands;

import org.jspecify.annotations.NullMarked;
