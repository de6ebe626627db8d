import { GraphQLError } from 'graphql';

/** Says of the choice of viewers in live mode what is said of any mutation that does not exist. */
export class NoDemoError extends GraphQLError {
  constructor() {
    super('Cannot query field "chooseDemoViewer" on type "Mutation".', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
    });
  }
}
