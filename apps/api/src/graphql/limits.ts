import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What one request may ask for at most. */
export const LIMITS = Object.freeze({ tokens: 1000, depth: 8, aliases: 15, rootFields: 10, cost: 3000, bodyBytes: 100_000 });

interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}

const EMPTY: Shape = { depth: 0, aliases: 0, fields: 0 };

/** Depth, aliases and number of direct fields of a selection, fragments unfolded. A fragment inside itself counts as empty. */
function shapeOf(
  set: SelectionSetNode | undefined,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
  open: ReadonlySet<string>,
): Shape {
  let shape = EMPTY;
  for (const node of set?.selections ?? []) {
    let part = EMPTY;
    if (node.kind === Kind.FIELD) {
      const below = shapeOf(node.selectionSet, fragment, open);
      part = { depth: below.depth + 1, aliases: below.aliases + (node.alias ? 1 : 0), fields: 1 };
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      part = shapeOf(node.selectionSet, fragment, open);
    } else if (!open.has(node.name.value)) {
      part = shapeOf(fragment(node.name.value)?.selectionSet, fragment, new Set([...open, node.name.value]));
    }
    shape = {
      depth: Math.max(shape.depth, part.depth),
      aliases: shape.aliases + part.aliases,
      fields: shape.fields + part.fields,
    };
  }
  return shape;
}

/** Validation rule that refuses operations deeper, wider or more aliased than {@link LIMITS}. */
export function limitOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const shape = shapeOf(node.selectionSet, (name) => context.getFragment(name), new Set());
      const over = (what: string, limit: number) =>
        context.reportError(new GraphQLError(`This request has more than ${limit} ${what}.`, { nodes: node }));
      if (shape.depth > LIMITS.depth) over('levels', LIMITS.depth);
      if (shape.aliases > LIMITS.aliases) over('aliases', LIMITS.aliases);
      if (shape.fields > LIMITS.rootFields) over('root fields', LIMITS.rootFields);
    },
  };
}
