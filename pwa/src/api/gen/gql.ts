/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query CurrentPledge($area: ID!) {\n  currentPledge(area: $area) {\n    ...Pledge\n  }\n}\n\nquery PledgeBySlug($slug: ID!) {\n  pledge(slug: $slug) {\n    ...Pledge\n  }\n}\n\nquery CommitmentActivities($slug: ID!, $first: Int!) {\n  pledge(slug: $slug) {\n    commitments {\n      id\n      activities(first: $first) {\n        ...PublicActivities\n      }\n    }\n  }\n}\n\nfragment Pledge on Pledge {\n  id\n  slug\n  title\n  introduction\n  basis {\n    kind\n    text\n  }\n  status\n  validFrom\n  validTo\n  runsUntilReplaced\n  termText\n  signedOn\n  area {\n    code\n    name\n    policeArea\n  }\n  signatories {\n    name\n    role\n    party\n  }\n  followUpText\n  followUpRecipients\n  summary {\n    periodsDue\n    periodsFulfilled\n    byStatus {\n      status\n      count\n    }\n  }\n  focusAreas {\n    id\n    title\n    introduction\n    commitments {\n      ...Commitment\n    }\n  }\n}\n\nfragment Commitment on Commitment {\n  id\n  text\n  objective\n  kind\n  responsible\n  participating\n  activityTypes\n  target {\n    count\n    period\n    distinctPlaces\n    requires\n  }\n  condition {\n    theme\n    answeredBy\n    conveneWithinDays\n  }\n  steps {\n    key\n    title\n    doneOn\n    link\n    note\n  }\n  current {\n    ...Period\n  }\n  periods {\n    ...Period\n  }\n  activities(first: 5) {\n    ...PublicActivities\n  }\n}\n\nfragment Period on CommitmentPeriod {\n  start\n  end\n  required\n  done\n  status\n  suggestedNext\n  latestOn\n  enteredLate\n  theme\n  explanation\n}\n\nfragment PublicActivities on PublicActivityConnection {\n  totalCount\n  nodes {\n    id\n    type\n    occurredOn\n    locality\n    summary\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}": typeof types.CurrentPledgeDocument,
};
const documents: Documents = {
    "query CurrentPledge($area: ID!) {\n  currentPledge(area: $area) {\n    ...Pledge\n  }\n}\n\nquery PledgeBySlug($slug: ID!) {\n  pledge(slug: $slug) {\n    ...Pledge\n  }\n}\n\nquery CommitmentActivities($slug: ID!, $first: Int!) {\n  pledge(slug: $slug) {\n    commitments {\n      id\n      activities(first: $first) {\n        ...PublicActivities\n      }\n    }\n  }\n}\n\nfragment Pledge on Pledge {\n  id\n  slug\n  title\n  introduction\n  basis {\n    kind\n    text\n  }\n  status\n  validFrom\n  validTo\n  runsUntilReplaced\n  termText\n  signedOn\n  area {\n    code\n    name\n    policeArea\n  }\n  signatories {\n    name\n    role\n    party\n  }\n  followUpText\n  followUpRecipients\n  summary {\n    periodsDue\n    periodsFulfilled\n    byStatus {\n      status\n      count\n    }\n  }\n  focusAreas {\n    id\n    title\n    introduction\n    commitments {\n      ...Commitment\n    }\n  }\n}\n\nfragment Commitment on Commitment {\n  id\n  text\n  objective\n  kind\n  responsible\n  participating\n  activityTypes\n  target {\n    count\n    period\n    distinctPlaces\n    requires\n  }\n  condition {\n    theme\n    answeredBy\n    conveneWithinDays\n  }\n  steps {\n    key\n    title\n    doneOn\n    link\n    note\n  }\n  current {\n    ...Period\n  }\n  periods {\n    ...Period\n  }\n  activities(first: 5) {\n    ...PublicActivities\n  }\n}\n\nfragment Period on CommitmentPeriod {\n  start\n  end\n  required\n  done\n  status\n  suggestedNext\n  latestOn\n  enteredLate\n  theme\n  explanation\n}\n\nfragment PublicActivities on PublicActivityConnection {\n  totalCount\n  nodes {\n    id\n    type\n    occurredOn\n    locality\n    summary\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}": types.CurrentPledgeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CurrentPledge($area: ID!) {\n  currentPledge(area: $area) {\n    ...Pledge\n  }\n}\n\nquery PledgeBySlug($slug: ID!) {\n  pledge(slug: $slug) {\n    ...Pledge\n  }\n}\n\nquery CommitmentActivities($slug: ID!, $first: Int!) {\n  pledge(slug: $slug) {\n    commitments {\n      id\n      activities(first: $first) {\n        ...PublicActivities\n      }\n    }\n  }\n}\n\nfragment Pledge on Pledge {\n  id\n  slug\n  title\n  introduction\n  basis {\n    kind\n    text\n  }\n  status\n  validFrom\n  validTo\n  runsUntilReplaced\n  termText\n  signedOn\n  area {\n    code\n    name\n    policeArea\n  }\n  signatories {\n    name\n    role\n    party\n  }\n  followUpText\n  followUpRecipients\n  summary {\n    periodsDue\n    periodsFulfilled\n    byStatus {\n      status\n      count\n    }\n  }\n  focusAreas {\n    id\n    title\n    introduction\n    commitments {\n      ...Commitment\n    }\n  }\n}\n\nfragment Commitment on Commitment {\n  id\n  text\n  objective\n  kind\n  responsible\n  participating\n  activityTypes\n  target {\n    count\n    period\n    distinctPlaces\n    requires\n  }\n  condition {\n    theme\n    answeredBy\n    conveneWithinDays\n  }\n  steps {\n    key\n    title\n    doneOn\n    link\n    note\n  }\n  current {\n    ...Period\n  }\n  periods {\n    ...Period\n  }\n  activities(first: 5) {\n    ...PublicActivities\n  }\n}\n\nfragment Period on CommitmentPeriod {\n  start\n  end\n  required\n  done\n  status\n  suggestedNext\n  latestOn\n  enteredLate\n  theme\n  explanation\n}\n\nfragment PublicActivities on PublicActivityConnection {\n  totalCount\n  nodes {\n    id\n    type\n    occurredOn\n    locality\n    summary\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}"): typeof import('./graphql').CurrentPledgeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
