const common = {
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  moduleNameMapper: {
    '^cdk-routable-pods$': '<rootDir>/lib/index.ts',
    '^cdk-routable-pods/provider-nsxt/(.*)$': '<rootDir>/lib/provider-nsxt/$1/index.ts',
    '^cdk-routable-pods/(tkg|antrea|kubeadm)$': '<rootDir>/lib/kubernetes/$1/index.ts',
    '^cdk-routable-pods/(.*)$': '<rootDir>/lib/$1/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/test/e2e/'],
};

/** What touches cdktf runs on both engines: the archived one, and its living fork under the same name. */
module.exports = {
  // Connections that clients keep alive to a simulator may outlive the last test.
  forceExit: true,
  projects: [
    { ...common, displayName: 'cdktf', testMatch: ['<rootDir>/test/**/*.test.ts'] },
    {
      ...common,
      displayName: 'cdktn',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(?!nsxt/|project/|provider-nsxt/|examples/)'],
      moduleNameMapper: { ...common.moduleNameMapper, '^cdktf$': 'cdktn' },
    },
  ],
};
