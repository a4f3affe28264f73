export const banner = '// Written by `npm run codegen` from the contract. Never edited.\n';
