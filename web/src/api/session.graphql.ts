import { graphql } from './generated/gql.ts';

/** A new access token; the refresh token stays in the cookie, where no script can read it. */
export const SessionParts = graphql(`
  fragment SessionParts on Session {
    accessToken
    accessTokenExpiresAt
    user {
      ...UserParts
    }
  }
`);

export const RefreshSession = graphql(`
  mutation RefreshSession {
    refreshSession {
      ...SessionParts
      ...Problem
    }
  }
`);

export const Register = graphql(`
  mutation Register($input: RegisterInput!) {
    register(input: $input) {
      ...SessionParts
      ...Problem
    }
  }
`);

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ...SessionParts
      ...Problem
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);
