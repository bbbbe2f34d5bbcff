import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tests that need Spark: `npm run test:spark` brings it and runs them. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/spark/**/*.spark.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    reporters: ['default', ['json', { outputFile: '.cache/tests-spark.json' }]],
  },
});

export default config;
