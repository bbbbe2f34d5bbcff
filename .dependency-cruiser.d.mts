import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser';

declare const config: {
  readonly forbidden: (IForbiddenRuleType & { readonly name: string; readonly comment: string })[];
  readonly options: NonNullable<IConfiguration['options']>;
};
export default config;
