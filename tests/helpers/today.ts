// The day on which all tests judge; samples and fixtures are dated before it.

export const TODAY = '2026-06-30'
