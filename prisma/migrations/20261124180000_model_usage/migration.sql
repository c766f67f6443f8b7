-- CreateEnum
CREATE TYPE "ModelPurpose" AS ENUM ('SUGGEST_ROUNDS', 'GENERATE_QUESTIONS', 'EVALUATE_THREAD', 'SUMMARISE_ROUND', 'LEARNING_PATH');

-- CreateEnum
CREATE TYPE "ModelOutcome" AS ENUM ('DONE', 'OPERATOR', 'RETIRED', 'QUOTA', 'OVERLOADED', 'MALFORMED', 'REFUSED', 'CANCELLED');

-- AlterTable
ALTER TABLE "interviews" ADD COLUMN     "cost_reserved_micros" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "model_calls" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" UUID,
    "partner_id" UUID,
    "interview_id" UUID,
    "purpose" "ModelPurpose" NOT NULL,
    "model" TEXT NOT NULL,
    "prompt_version" TEXT NOT NULL,
    "outcome" "ModelOutcome" NOT NULL,
    "prompt_tokens" INTEGER NOT NULL,
    "completion_tokens" INTEGER NOT NULL,
    "latency_ms" INTEGER NOT NULL,
    "cost_micros" BIGINT NOT NULL,

    CONSTRAINT "model_calls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_budgets" (
    "model" TEXT NOT NULL,
    "token_limit" DOUBLE PRECISION,
    "tokens" DOUBLE PRECISION,
    "refill_per_second" DOUBLE PRECISION,
    "refilled_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "model_budgets_pkey" PRIMARY KEY ("model")
);

-- CreateTable
CREATE TABLE "model_shares" (
    "model" TEXT NOT NULL,
    "principal" TEXT NOT NULL,
    "used" DOUBLE PRECISION NOT NULL,
    "wanted" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "waiting_until" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "model_shares_pkey" PRIMARY KEY ("model","principal")
);

-- CreateTable
CREATE TABLE "retired_models" (
    "model" TEXT NOT NULL,
    "noticed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "retired_models_pkey" PRIMARY KEY ("model")
);

-- CreateIndex
CREATE INDEX "model_calls_at_idx" ON "model_calls"("at");

-- CreateIndex
CREATE INDEX "model_calls_user_id_at_idx" ON "model_calls"("user_id", "at");

-- CreateIndex
CREATE INDEX "model_calls_partner_id_at_idx" ON "model_calls"("partner_id", "at");

-- CreateIndex
CREATE INDEX "model_calls_interview_id_idx" ON "model_calls"("interview_id");

-- AddForeignKey
ALTER TABLE "model_calls" ADD CONSTRAINT "model_calls_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_calls" ADD CONSTRAINT "model_calls_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_calls" ADD CONSTRAINT "model_calls_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interviews"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema file cannot say.

ALTER TABLE "interviews"
  ADD CONSTRAINT "interviews_cost_reserved" CHECK ("cost_reserved_micros" >= 0);

CREATE INDEX "interviews_cost_reserved_at" ON "interviews" ("created_at") WHERE "cost_reserved_micros" > 0;

ALTER TABLE "model_calls"
  ADD CONSTRAINT "model_calls_counts" CHECK (
    "prompt_tokens" >= 0 AND "completion_tokens" >= 0 AND "latency_ms" >= 0 AND "cost_micros" >= 0),
  ADD CONSTRAINT "model_calls_names" CHECK (
    length("model") BETWEEN 1 AND 200 AND length("prompt_version") BETWEEN 1 AND 100);

ALTER TABLE "model_budgets"
  ADD CONSTRAINT "model_budgets_bucket" CHECK (
    ("token_limit" IS NULL) = ("tokens" IS NULL) AND ("token_limit" IS NULL) = ("refill_per_second" IS NULL)
    AND "token_limit" >= 1 AND "refill_per_second" > 0 AND "tokens" BETWEEN -"token_limit" AND "token_limit");

ALTER TABLE "model_shares"
  ADD CONSTRAINT "model_shares_counts" CHECK ("used" >= 0 AND "wanted" >= 0);

-- The tokens that a bucket holds at a moment.
CREATE FUNCTION "model_tokens_at" ("bucket" "model_budgets", "moment" timestamptz) RETURNS float8
LANGUAGE sql IMMUTABLE AS $$
  SELECT least(bucket.token_limit,
    bucket.tokens + bucket.refill_per_second * greatest(extract(epoch FROM moment - bucket.refilled_at)::float8, 0))
$$;

-- What is left at a moment of tokens that were used before: a minute leaves 37 %, ten minutes nothing.
CREATE FUNCTION "model_share_at" ("share" "model_shares", "moment" timestamptz) RETURNS float8
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN moment - share.updated_at < interval '10 minutes'
    THEN share.used * exp(-greatest(extract(epoch FROM moment - share.updated_at)::float8, 0) / 60) ELSE 0 END
$$;

-- Sets tokens of a model aside: NULL, or the seconds after which it is worth another try. First the limit decides, then
-- who waits: what others who wait and used less are after stays in the bucket for them, until they come again or a
-- grace after the time they were told. A function, because each of its statements sees what was committed before it:
-- behind the lock on the bucket everything is as it stands. Nobody is told to wait longer than `longest` seconds.
CREATE FUNCTION "reserve_model_tokens" (
  "asked_model" text, "asked_principal" text, "asked_tokens" float8, "grace" float8, "longest" float8
) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE
  bucket model_budgets;
  moment timestamptz;
  own_used float8;
  held float8;
  needed float8;
  kept float8;
  kept_until timestamptz;
  wait float8 := 0;
BEGIN
  INSERT INTO model_budgets (model) VALUES (asked_model) ON CONFLICT DO NOTHING;
  SELECT * INTO STRICT bucket FROM model_budgets WHERE model = asked_model FOR UPDATE;
  moment := date_trunc('milliseconds', clock_timestamp());
  SELECT model_share_at(s, moment) INTO own_used FROM model_shares s
    WHERE s.model = asked_model AND s.principal = asked_principal;
  own_used := coalesce(own_used, 0);

  IF bucket.blocked_until > moment THEN
    wait := extract(epoch FROM bucket.blocked_until - moment);
  ELSIF bucket.token_limit IS NOT NULL THEN
    held := model_tokens_at(bucket, moment);
    -- A call that is larger than the bucket takes all of it.
    needed := least(asked_tokens, bucket.token_limit);
    SELECT coalesce(sum(least(s.wanted, bucket.token_limit)), 0), max(s.waiting_until) INTO kept, kept_until
      FROM model_shares s WHERE s.model = asked_model AND s.principal <> asked_principal
        AND s.waiting_until > moment AND model_share_at(s, moment) < own_used;
    wait := greatest(
      (needed - held) / bucket.refill_per_second,
      least((needed + kept - held) / bucket.refill_per_second, extract(epoch FROM kept_until - moment)::float8),
      0);
  END IF;
  wait := least(wait, longest);

  IF wait > 0 THEN
    INSERT INTO model_shares (model, principal, used, wanted, waiting_until, updated_at)
      VALUES (asked_model, asked_principal, own_used, asked_tokens,
        moment + make_interval(secs => wait + grace), moment)
      ON CONFLICT (model, principal) DO UPDATE SET used = excluded.used, wanted = excluded.wanted,
        waiting_until = excluded.waiting_until, updated_at = excluded.updated_at;
    RETURN wait;
  END IF;
  UPDATE model_budgets SET tokens = greatest(held - asked_tokens, -token_limit), refilled_at = moment
    WHERE model = asked_model AND token_limit IS NOT NULL;
  INSERT INTO model_shares (model, principal, used, updated_at)
    VALUES (asked_model, asked_principal, own_used + asked_tokens, moment)
    ON CONFLICT (model, principal) DO UPDATE SET used = excluded.used, wanted = 0, waiting_until = NULL,
      updated_at = excluded.updated_at;
  RETURN NULL;
END
$$;

-- Gives `unused` tokens of a reservation back (below 0: more was used), and takes over what the endpoint said, where it
-- said it: never more tokens than it says are left, never a faster pace than it says, no call for `block` seconds.
CREATE FUNCTION "settle_model_tokens" (
  "asked_model" text, "asked_principal" text, "unused" float8,
  "said_limit" float8, "said_left" float8, "said_reset" float8, "block" float8, "longest" float8
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  bucket model_budgets;
  moment timestamptz;
  new_limit float8;
  minute_pace float8;
  missing float8;
BEGIN
  INSERT INTO model_budgets (model) VALUES (asked_model) ON CONFLICT DO NOTHING;
  SELECT * INTO STRICT bucket FROM model_budgets WHERE model = asked_model FOR UPDATE;
  moment := date_trunc('milliseconds', clock_timestamp());
  new_limit := coalesce(said_limit, bucket.token_limit);
  minute_pace := new_limit / 60;
  missing := new_limit - said_left;
  UPDATE model_budgets SET
    token_limit = new_limit,
    tokens = CASE WHEN new_limit IS NOT NULL THEN
      greatest(least(new_limit, said_left, model_tokens_at(bucket, moment) + unused), -new_limit) END,
    refill_per_second = CASE
      -- A reset is rounded: it tells a pace only where much is missing.
      WHEN missing >= new_limit / 2 AND said_reset > 0 THEN
        greatest(least(minute_pace, missing / said_reset), new_limit / longest)
      WHEN said_limit IS NOT NULL THEN minute_pace
      ELSE refill_per_second END,
    refilled_at = moment,
    blocked_until = CASE WHEN block > 0
      THEN greatest(blocked_until, moment + make_interval(secs => least(block, longest))) ELSE blocked_until END
    WHERE model = asked_model;
  UPDATE model_shares s SET used = greatest(model_share_at(s, moment) - unused, 0), updated_at = moment
    WHERE s.model = asked_model AND s.principal = asked_principal;
  -- Rows that somebody holds are not waited for: locks are taken in one order only, the bucket's first.
  DELETE FROM model_shares s USING (
    SELECT model, principal FROM model_shares
      WHERE updated_at < moment - interval '10 minutes' AND (waiting_until IS NULL OR waiting_until < moment)
      FOR UPDATE SKIP LOCKED) gone
    WHERE s.model = gone.model AND s.principal = gone.principal;
END
$$;

-- What models cost since a moment, in millionths of a US dollar: every call, and what is still set aside for interviews
-- that were created since and go on. Of an account, of a partner, or of all where both are NULL.
CREATE FUNCTION "model_spend" ("since" timestamptz, "of_user" uuid, "of_partner" uuid) RETURNS bigint
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  RETURN (
    SELECT coalesce(sum(c.cost_micros), 0) FROM model_calls c
      WHERE c.at >= since AND (of_user IS NULL OR c.user_id = of_user)
        AND (of_partner IS NULL OR c.partner_id = of_partner)
  ) + (
    SELECT coalesce(sum(greatest(i.cost_reserved_micros - (
        SELECT coalesce(sum(c.cost_micros), 0) FROM model_calls c WHERE c.interview_id = i.id), 0)), 0)
      FROM interviews i
      WHERE i.created_at >= since AND i.cost_reserved_micros > 0
        AND i.status NOT IN ('COMPLETED', 'EXPIRED', 'CANCELLED')
        AND (of_user IS NULL OR i.user_id = of_user) AND (of_partner IS NULL OR i.partner_id = of_partner)
  );
END
$$;

-- Which cap of the day another interview would break, or NULL. Until the transaction ends nobody else is told: what is
-- inserted on this answer is counted in the next.
CREATE FUNCTION "model_spend_refusal" (
  "asked_user" uuid, "asked_partner" uuid, "estimate" bigint, "since" timestamptz,
  "account_cap" bigint, "partner_cap" bigint, "global_cap" bigint
) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(account_cap, partner_cap, global_cap) IS NULL THEN
    RETURN NULL;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('model_spend', 0));
  IF account_cap IS NOT NULL THEN
    IF model_spend(since, asked_user, NULL) + estimate > account_cap THEN RETURN 'ACCOUNT'; END IF;
  END IF;
  IF partner_cap IS NOT NULL AND asked_partner IS NOT NULL THEN
    IF model_spend(since, NULL, asked_partner) + estimate > partner_cap THEN RETURN 'PARTNER'; END IF;
  END IF;
  IF global_cap IS NOT NULL THEN
    IF model_spend(since, NULL, NULL) + estimate > global_cap THEN RETURN 'GLOBAL'; END IF;
  END IF;
  RETURN NULL;
END
$$;
