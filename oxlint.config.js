import { readFileSync } from 'node:fs'

/** The law of the house stands in one file, which `src/floors.test.ts` reads too. */
const { floors, pure, libraries } = JSON.parse(readFileSync(new URL('src/floors.json', import.meta.url), 'utf8'))
const isPure = (floor) => pure.includes(floor)

/** Says at once, in the editor, when an import climbs; the spec says it of every import, tiers and rooms included. */
const looksDown = Object.entries(floors).map(([floor, below]) => ({
  files: [`src/${floor}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [
              // a floor names itself with a relative path; the words' types are handed down
              ...Object.keys(floors)
                .filter((other) => !below.includes(other) && !(floor === 'ui' && other === 'content'))
                .map((other) => `#${other}/**`),
              ...(isPure(floor) ? libraries.flatMap((library) => [library, `${library}/**`]) : []),
            ],
            message: `${floor} looks down only, at: ${below.join(', ') || 'nothing'}.`,
          },
        ],
      },
    ],
  },
}))

const fromAccount = 'Time comes from the account.'
const handedIn = 'What the browser gives is handed in.'

export default {
  plugins: ['typescript', 'react', 'jsx-a11y', 'import', 'oxc'],
  categories: { correctness: 'error' },
  rules: {
    'import/no-cycle': [
      'error',
      {
        ignoreTypes: false,
      },
    ],
    'import/no-default-export': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-misused-spread': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/interactive-supports-focus': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
    'react/set-state-in-effect': 'off',
    'react/refs': 'off',
    'jsx-a11y/no-noninteractive-tabindex': 'off',
  },
  overrides: [
    ...looksDown,
    {
      files: ['lib', 'facts', 'engine', 'api', 'wire', 'cli', 'exchange', 'course'].map((floor) => `src/${floor}/**`),
      rules: {
        'no-restricted-globals': [
          'error',
          { name: 'setTimeout', message: fromAccount },
          { name: 'setInterval', message: fromAccount },
          { name: 'Date', message: fromAccount },
          { name: 'window', message: handedIn },
          { name: 'document', message: handedIn },
          { name: 'localStorage', message: handedIn },
        ],
        'no-restricted-properties': [
          'error',
          { object: 'Math', property: 'random', message: "Use the account's seeded chance." },
          // the same account in every browser: only what every engine computes alike
          ...['pow', 'exp', 'sin'].map((property) => ({ object: 'Math', property })),
          { object: 'Date', property: 'now', message: fromAccount },
        ],
      },
    },
    {
      files: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'src/engine/law/scenario.ts', 'src/api/scenario.ts', 'e2e/**'],
      rules: {
        'no-restricted-imports': 'off',
        'no-restricted-globals': 'off',
        'no-restricted-properties': 'off',
      },
    },
    { files: ['*.config.js', '*.config.ts', 'e2e/**/*.config.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      files: ['src/ui/overlays/Dialog.tsx', 'src/ui/controls/Toggle.tsx'],
      rules: {
        'jsx-a11y/click-events-have-key-events': 'off',
        'jsx-a11y/role-has-required-aria-props': 'off',
      },
    },
  ],
}
