import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionNode,
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

/**
 * Measures selections with their fragments unfolded: depth, aliases and number of direct fields. Each fragment is measured once, however
 * often it is spread, so that a request cannot buy time with fragments of fragments. A fragment inside itself counts as empty.
 */
class Measure {
  private readonly fragments = new Map<string, Shape>();

  constructor(private readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined) {}

  of(set: SelectionSetNode | undefined): Shape {
    return (set?.selections ?? []).reduce<Shape>((shape, node) => {
      const part = this.ofNode(node);
      return {
        depth: Math.max(shape.depth, part.depth),
        aliases: shape.aliases + part.aliases,
        fields: shape.fields + part.fields,
      };
    }, EMPTY);
  }

  private ofNode(node: SelectionNode): Shape {
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(node.name.value);
    const below = this.of(node.selectionSet);
    if (node.kind === Kind.INLINE_FRAGMENT) return below;
    return { depth: below.depth + 1, aliases: below.aliases + (node.alias ? 1 : 0), fields: 1 };
  }

  private ofFragment(name: string): Shape {
    const known = this.fragments.get(name);
    if (known) return known;
    this.fragments.set(name, EMPTY);
    const shape = this.of(this.fragment(name)?.selectionSet);
    this.fragments.set(name, shape);
    return shape;
  }
}

/** Validation rule that refuses operations deeper, wider or more aliased than {@link LIMITS}. */
export function limitOperations(context: ValidationContext): ASTVisitor {
  const measure = new Measure((name) => context.getFragment(name));
  return {
    OperationDefinition(node) {
      const shape = measure.of(node.selectionSet);
      const over = (what: string, limit: number) =>
        context.reportError(new GraphQLError(`This request has more than ${limit} ${what}.`, { nodes: node }));
      if (shape.depth > LIMITS.depth) over('levels', LIMITS.depth);
      if (shape.aliases > LIMITS.aliases) over('aliases', LIMITS.aliases);
      if (shape.fields > LIMITS.rootFields) over('root fields', LIMITS.rootFields);
    },
  };
}
