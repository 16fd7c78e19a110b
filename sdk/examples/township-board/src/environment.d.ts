interface ImportMetaEnv {
  /** Address of the GraphQL endpoint. */
  readonly VITE_COUNTY_GRAPH_URL?: string;
}
