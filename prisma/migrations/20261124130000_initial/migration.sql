-- CreateEnum
CREATE TYPE "UserRole" AS ENUM ('CANDIDATE', 'REVIEWER', 'PARTNER', 'ADMIN');

-- CreateEnum
CREATE TYPE "InterviewMode" AS ENUM ('LIVE', 'TEST');

-- CreateEnum
CREATE TYPE "InterviewerKind" AS ENUM ('GROQ', 'RULE_BASED');

-- CreateEnum
CREATE TYPE "Level" AS ENUM ('INTERN', 'JUNIOR', 'MID', 'SENIOR', 'STAFF');

-- CreateEnum
CREATE TYPE "RoundKind" AS ENUM ('RECRUITER_SCREEN', 'FUNDAMENTALS', 'CODING', 'SYSTEM_DESIGN', 'ROLE_SPECIFIC', 'BEHAVIOURAL', 'HIRING_MANAGER');

-- CreateEnum
CREATE TYPE "InterviewStatus" AS ENUM ('SCHEDULED', 'IN_PROGRESS', 'PAUSED', 'SCORING', 'COMPLETED', 'EXPIRED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "RoundStatus" AS ENUM ('LOCKED', 'READY', 'PREPARING', 'IN_PROGRESS', 'SCORING', 'COMPLETED', 'EXPIRED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('MAIN', 'FOLLOW_UP');

-- CreateEnum
CREATE TYPE "QuestionState" AS ENUM ('PREPARED', 'ASKED', 'ANSWERED', 'SCORED', 'NOT_SCORED', 'SKIPPED');

-- CreateEnum
CREATE TYPE "EvaluationStatus" AS ENUM ('SCORED', 'NOT_SCORED');

-- CreateEnum
CREATE TYPE "NotScoredReason" AS ENUM ('MODEL_UNAVAILABLE', 'MODEL_REFUSED', 'EVIDENCE_UNVERIFIED', 'LANGUAGE_UNSUPPORTED');

-- CreateEnum
CREATE TYPE "ScoreBand" AS ENUM ('BUILDING', 'BORDERLINE', 'READY', 'STRONG');

-- CreateEnum
CREATE TYPE "DueSetter" AS ENUM ('CANDIDATE', 'PARTNER');

-- CreateEnum
CREATE TYPE "InterviewEventType" AS ENUM ('INTERVIEW_CREATED', 'INTERVIEW_STARTED', 'INTERVIEW_PAUSED', 'INTERVIEW_RESUMED', 'INTERVIEW_SCORING', 'INTERVIEW_COMPLETED', 'INTERVIEW_EXPIRED', 'INTERVIEW_CANCELLED', 'DEADLINE_EXTENDED', 'RESCORE_REQUESTED', 'SCORE_CHANGED', 'ROUND_READY', 'ROUND_PREPARING', 'ROUND_STARTED', 'ROUND_CLOSED', 'ROUND_COMPLETED', 'ROUND_EXPIRED', 'QUESTION_ASKED', 'ANSWER_ACCEPTED', 'QUESTION_SKIPPED', 'QUESTION_SCORED', 'QUESTION_NOT_SCORED', 'LEARNING_PATH_READY');

-- CreateEnum
CREATE TYPE "EmailKind" AS ENUM ('RESULTS');

-- CreateEnum
CREATE TYPE "EmailStatus" AS ENUM ('PENDING', 'SENT', 'FAILED');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email_index" TEXT NOT NULL,
    "email_sealed" TEXT NOT NULL,
    "name_sealed" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "roles" "UserRole"[] DEFAULT ARRAY['CANDIDATE']::"UserRole"[],
    "data_key_wrapped" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refresh_tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "rotated_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "refresh_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partners" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "partners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interviews" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "partner_id" UUID,
    "mode" "InterviewMode" NOT NULL DEFAULT 'LIVE',
    "language" TEXT NOT NULL DEFAULT 'en',
    "job_role_id" TEXT NOT NULL,
    "level" "Level" NOT NULL,
    "status" "InterviewStatus" NOT NULL,
    "interviewer" "InterviewerKind" NOT NULL,
    "model" TEXT,
    "due_set_by" "DueSetter" NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "active_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "score" DOUBLE PRECISION,
    "score_low" DOUBLE PRECISION,
    "score_high" DOUBLE PRECISION,
    "band" "ScoreBand",
    "misses" INTEGER NOT NULL DEFAULT 0,
    "rescore" INTEGER NOT NULL DEFAULT 0,
    "path_rescore" INTEGER,
    "patience_ms" INTEGER NOT NULL,
    "scoring_window_seconds" INTEGER NOT NULL,
    "pause_limit_seconds" INTEGER NOT NULL,
    "time_factor" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "last_event_sequence" INTEGER NOT NULL DEFAULT 0,
    "engine" TEXT,
    "tell_after" TIMESTAMPTZ(3),
    "idempotency_key" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,

    CONSTRAINT "interviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interview_rounds" (
    "id" UUID NOT NULL,
    "interview_id" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "kind" "RoundKind" NOT NULL,
    "status" "RoundStatus" NOT NULL,
    "question_count" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "max_probes" INTEGER NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "opens_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "probe_until" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "score" DOUBLE PRECISION,
    "summary_sealed" TEXT,

    CONSTRAINT "interview_rounds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interview_questions" (
    "id" UUID NOT NULL,
    "interview_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "parent_id" UUID,
    "position" INTEGER,
    "state" "QuestionState" NOT NULL,
    "sequence" INTEGER,
    "competency" TEXT NOT NULL,
    "bank_question_id" TEXT,
    "bank_question_version" INTEGER,
    "bank_probe" TEXT,
    "text_sealed" TEXT,
    "asked_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "score_by" TIMESTAMPTZ(3),
    "rescore" INTEGER NOT NULL DEFAULT 0,
    "missed" INTEGER NOT NULL DEFAULT 0,
    "unprobed" BOOLEAN NOT NULL DEFAULT false,
    "skip_key" TEXT,
    "skip_input_hash" TEXT,

    CONSTRAINT "interview_questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answers" (
    "id" UUID NOT NULL,
    "interview_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "text_sealed" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,

    CONSTRAINT "answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluations" (
    "id" UUID NOT NULL,
    "interview_id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "rescore" INTEGER NOT NULL,
    "answers_seen" INTEGER NOT NULL,
    "status" "EvaluationStatus" NOT NULL,
    "score" DOUBLE PRECISION,
    "reason" "NotScoredReason",
    "provider" TEXT NOT NULL,
    "model" TEXT,
    "interviewer_version" TEXT NOT NULL,
    "details_sealed" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_paths" (
    "id" UUID NOT NULL,
    "interview_id" UUID NOT NULL,
    "rescore" INTEGER NOT NULL,
    "content_sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "learning_paths_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interview_events" (
    "interview_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" "InterviewEventType" NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "round_id" UUID,
    "question_id" UUID,
    "evaluation_id" UUID,
    "by_person" BOOLEAN NOT NULL,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "interview_events_pkey" PRIMARY KEY ("interview_id","sequence")
);

-- CreateTable
CREATE TABLE "email_messages" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "interview_id" UUID,
    "kind" "EmailKind" NOT NULL,
    "business_key" TEXT NOT NULL,
    "status" "EmailStatus" NOT NULL DEFAULT 'PENDING',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "engine" TEXT,
    "tell_after" TIMESTAMPTZ(3),

    CONSTRAINT "email_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_logs" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" UUID,
    "action" TEXT NOT NULL,
    "resource" TEXT,
    "resource_id" UUID,
    "success" BOOLEAN NOT NULL,
    "code" TEXT,
    "address" TEXT,

    CONSTRAINT "audit_logs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_index_key" ON "users"("email_index");

-- CreateIndex
CREATE UNIQUE INDEX "refresh_tokens_token_hash_key" ON "refresh_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "refresh_tokens_user_id_idx" ON "refresh_tokens"("user_id");

-- CreateIndex
CREATE INDEX "refresh_tokens_family_id_idx" ON "refresh_tokens"("family_id");

-- CreateIndex
CREATE UNIQUE INDEX "interviews_idempotency_key_key" ON "interviews"("idempotency_key");

-- CreateIndex
CREATE INDEX "interviews_user_id_created_at_id_idx" ON "interviews"("user_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "interview_rounds_interview_id_index_key" ON "interview_rounds"("interview_id", "index");

-- CreateIndex
CREATE UNIQUE INDEX "interview_questions_skip_key_key" ON "interview_questions"("skip_key");

-- CreateIndex
CREATE INDEX "interview_questions_parent_id_idx" ON "interview_questions"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "interview_questions_interview_id_sequence_key" ON "interview_questions"("interview_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "interview_questions_round_id_position_key" ON "interview_questions"("round_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "answers_question_id_key" ON "answers"("question_id");

-- CreateIndex
CREATE UNIQUE INDEX "answers_idempotency_key_key" ON "answers"("idempotency_key");

-- CreateIndex
CREATE INDEX "answers_interview_id_idx" ON "answers"("interview_id");

-- CreateIndex
CREATE INDEX "evaluations_interview_id_idx" ON "evaluations"("interview_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluations_thread_id_rescore_answers_seen_key" ON "evaluations"("thread_id", "rescore", "answers_seen");

-- CreateIndex
CREATE UNIQUE INDEX "learning_paths_interview_id_rescore_key" ON "learning_paths"("interview_id", "rescore");

-- CreateIndex
CREATE UNIQUE INDEX "interview_events_interview_id_key_key" ON "interview_events"("interview_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "email_messages_business_key_key" ON "email_messages"("business_key");

-- CreateIndex
CREATE INDEX "email_messages_user_id_idx" ON "email_messages"("user_id");

-- CreateIndex
CREATE INDEX "email_messages_interview_id_idx" ON "email_messages"("interview_id");

-- CreateIndex
CREATE INDEX "audit_logs_user_id_at_idx" ON "audit_logs"("user_id", "at");

-- AddForeignKey
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview_rounds" ADD CONSTRAINT "interview_rounds_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview_questions" ADD CONSTRAINT "interview_questions_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview_questions" ADD CONSTRAINT "interview_questions_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "interview_rounds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview_questions" ADD CONSTRAINT "interview_questions_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "interview_questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "interview_questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "interview_questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_paths" ADD CONSTRAINT "learning_paths_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview_events" ADD CONSTRAINT "interview_events_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say: the invariants that hold whatever the code does.

ALTER TABLE "users"
  ADD CONSTRAINT "users_email_index_versioned" CHECK ("email_index" ~ '^[0-9a-z]+:[0-9a-f]{64}$');

ALTER TABLE "interviews"
  ADD CONSTRAINT "interviews_paused_since" CHECK (("status" = 'PAUSED') = ("paused_at" IS NOT NULL)),
  ADD CONSTRAINT "interviews_score_range" CHECK ("score" BETWEEN 0 AND 100),
  ADD CONSTRAINT "interviews_interval" CHECK (
    ("score" IS NULL) = ("score_low" IS NULL) AND ("score" IS NULL) = ("score_high" IS NULL)
    AND ("score" IS NULL) = ("band" IS NULL) AND 0 <= "score_low" AND "score_low" <= "score_high" AND "score_high" <= 100),
  ADD CONSTRAINT "interviews_path_completes" CHECK (("path_rescore" IS NULL) = ("completed_at" IS NULL)),
  ADD CONSTRAINT "interviews_completed_with_path" CHECK ("status" <> 'COMPLETED' OR "path_rescore" IS NOT NULL),
  ADD CONSTRAINT "interviews_path_only_at_end" CHECK ("path_rescore" IS NULL OR "status" IN ('COMPLETED', 'EXPIRED')),
  ADD CONSTRAINT "interviews_started" CHECK ("status" <> 'SCHEDULED' OR "started_at" IS NULL),
  ADD CONSTRAINT "interviews_counts" CHECK ("misses" >= 0 AND "rescore" >= 0 AND "version" >= 0 AND "last_event_sequence" >= 1),
  ADD CONSTRAINT "interviews_policy" CHECK (
    "patience_ms" >= 0 AND "scoring_window_seconds" > 0 AND "pause_limit_seconds" > 0 AND "time_factor" BETWEEN 1 AND 2);

ALTER TABLE "interview_rounds"
  ADD CONSTRAINT "interview_rounds_plan" CHECK (
    "index" BETWEEN 1 AND 12 AND "question_count" BETWEEN 1 AND 12 AND "minutes" > 0 AND "max_probes" >= 0 AND "weight" >= 0),
  ADD CONSTRAINT "interview_rounds_score_range" CHECK ("score" BETWEEN 0 AND 100),
  ADD CONSTRAINT "interview_rounds_score_when_complete" CHECK ("score" IS NULL OR "completed_at" IS NOT NULL),
  ADD CONSTRAINT "interview_rounds_completed" CHECK ("status" <> 'COMPLETED' OR "completed_at" IS NOT NULL),
  ADD CONSTRAINT "interview_rounds_window" CHECK ("opens_at" IS NULL OR "opens_at" < "due_at");

ALTER TABLE "interview_questions"
  ADD CONSTRAINT "interview_questions_prepared" CHECK (
    ("state" = 'PREPARED') = ("sequence" IS NULL) AND ("sequence" IS NULL) = ("asked_at" IS NULL)),
  ADD CONSTRAINT "interview_questions_thread" CHECK (
    ("kind" = 'MAIN' AND "parent_id" IS NULL AND "position" IS NOT NULL)
    OR ("kind" = 'FOLLOW_UP' AND "parent_id" IS NOT NULL AND "position" IS NULL)),
  ADD CONSTRAINT "interview_questions_words" CHECK (
    ("text_sealed" IS NULL) = ("bank_question_id" IS NOT NULL)
    AND ("bank_question_id" IS NULL) = ("bank_question_version" IS NULL)
    AND ("bank_probe" IS NULL OR "bank_question_id" IS NOT NULL)),
  ADD CONSTRAINT "interview_questions_settled_closed" CHECK (
    "kind" = 'FOLLOW_UP' OR "state" NOT IN ('SCORED', 'NOT_SCORED') OR "closed_at" IS NOT NULL);

CREATE UNIQUE INDEX "interview_questions_one_open" ON "interview_questions" ("interview_id") WHERE "state" = 'ASKED';

ALTER TABLE "evaluations"
  ADD CONSTRAINT "evaluations_outcome" CHECK (
    ("status" = 'SCORED') = ("score" IS NOT NULL) AND ("score" IS NULL) = ("reason" IS NOT NULL)),
  ADD CONSTRAINT "evaluations_score_range" CHECK ("score" BETWEEN 0 AND 100),
  ADD CONSTRAINT "evaluations_answers_seen" CHECK ("answers_seen" >= 1 AND "rescore" >= 0);

ALTER TABLE "interview_events"
  ADD CONSTRAINT "interview_events_sequence" CHECK ("sequence" >= 1),
  ADD CONSTRAINT "interview_events_told" CHECK ("told_at" IS NULL OR "by_person");

CREATE INDEX "interview_events_untold" ON "interview_events" ("at") WHERE "by_person" AND "told_at" IS NULL;
CREATE INDEX "interviews_open" ON "interviews" ("engine")
  WHERE "status" IN ('SCHEDULED', 'IN_PROGRESS', 'PAUSED', 'SCORING');
CREATE INDEX "interviews_rescoring" ON "interviews" ("engine")
  WHERE "status" IN ('COMPLETED', 'EXPIRED') AND ("path_rescore" IS NULL OR "path_rescore" < "rescore");
CREATE INDEX "email_messages_pending" ON "email_messages" ("engine") WHERE "status" = 'PENDING';

CREATE FUNCTION "refuse_change" () RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "audit_logs_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_logs"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change" ();
