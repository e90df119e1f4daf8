import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTypeScript from 'eslint-config-next/typescript'

const source = ['**/*.{ts,tsx}']

const config = [
  {
    ignores: [
      '.next/**',
      'data/**',
      'seeds/**',
      'node_modules/**',
      'test-results/**',
      'playwright-report/**',
      '.tmp/**',
      'next-env.d.ts',
    ],
  },
  ...nextVitals,
  ...nextTypeScript,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-throw-literal': 'error',
      'no-implicit-coercion': ['error', { boolean: false }],
      'import/no-duplicates': 'error',
    },
  },
  {
    files: source,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
    },
  },
  {
    // What these say to a person goes through return values; only command lines and tests print.
    files: ['lib/**', 'db/**', 'app/**', 'proxy.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    // Number(' ') and Number('') are 0: text from documents goes through the parser that knows blanks.
    files: ['lib/extract/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.property.name="coerce"][property.name="number"]',
          message: 'z.coerce.number() turns a blank into 0',
        },
      ],
    },
  },
]

export default config
