package org.attestry.http.openapi;

import tools.jackson.databind.node.ObjectNode;

/** One operation of the document, however it came to be described. */
interface Chapter {

    /** Below {@code /api}, as a template. */
    String path();

    /** In small letters, as OpenAPI wants it. */
    String method();

    /** What the tag says that it is listed under. */
    String context();

    /** The operation object. */
    ObjectNode in(Book book);
}
