/** The inputs that hold several articles, as `--as` names them. */
export const CONTAINER_NAMES = ['ndjson', 'csv', 'parquet', 'eml', 'feed', 'warc'] as const;

export type ContainerName = (typeof CONTAINER_NAMES)[number];
