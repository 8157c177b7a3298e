package org.attestry.http;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the contract of a method and path, word by word; a fixed word wins over a variable. */
public final class Routes {

    /** A contract and what its path variables were. */
    public record Match(Contract contract, Map<String, String> variables) {}

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<String, Contract> methods = new TreeMap<>();
        private @Nullable Node variable;
    }

    private final Node root = new Node();

    public Routes(Iterable<Contract> contracts) {
        contracts.forEach(this::add);
    }

    private void add(Contract contract) {
        var node = root;
        for (var word : contract.path().substring(1).split("/")) {
            if (word.startsWith("{")) {
                node.variable = node.variable == null ? new Node() : node.variable;
                node = node.variable;
            } else {
                node = node.words.computeIfAbsent(word, w -> new Node());
            }
        }
        var twin = node.methods.put(contract.method(), contract);
        if (twin != null) {
            throw new IllegalArgumentException(twin.name() + " and " + contract.name() + " have the same path");
        }
    }

    /**
     * The contract for a request.
     *
     * @param path below {@code /api}, decoded word by word by the caller
     * @throws Rejected 404 or 405
     */
    public Match find(String method, String[] path) {
        var node = descend(root, path, 0);
        if (node == null || node.methods.isEmpty()) {
            throw new Rejected(Problem.of(
                    KnownProblem.NO_SUCH_PATH, "See /openapi.json for the paths there are, and how they are written."));
        }
        var contract = node.methods.get(method);
        if (contract == null) {
            throw new Rejected(Problem.wrongMethod(node.methods.keySet()));
        }
        var template = contract.path().substring(1).split("/");
        var variables = new LinkedHashMap<String, String>();
        for (int i = 0; i < path.length; i++) {
            if (template[i].startsWith("{")) {
                variables.put(template[i].substring(1, template[i].length() - 1), path[i]);
            }
        }
        return new Match(contract, variables);
    }

    private static @Nullable Node descend(Node from, String[] path, int at) {
        if (at == path.length) {
            return from;
        }
        var word = from.words.get(path[at]);
        var found = word == null ? null : descend(word, path, at + 1);
        boolean useless = found == null || found.methods.isEmpty();
        return useless && from.variable != null && !path[at].isEmpty() ? descend(from.variable, path, at + 1) : found;
    }
}
