const { DATABASE_URL, POOL_SIZE, REFERENCE_DATE } = process.env;
if (!DATABASE_URL || !POOL_SIZE || !REFERENCE_DATE) {
  throw new Error('DATABASE_URL, POOL_SIZE and REFERENCE_DATE are needed.');
}

export const settings = { databaseUrl: DATABASE_URL, poolSize: Number(POOL_SIZE), date: REFERENCE_DATE };
