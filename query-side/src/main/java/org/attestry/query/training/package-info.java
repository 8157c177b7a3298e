/** What training can be asked: who has learned what, and what there is to learn from. */
@NullMarked
package org.attestry.query.training;

import org.jspecify.annotations.NullMarked;
