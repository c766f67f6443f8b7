-- CreateEnum
CREATE TYPE "RepairReason" AS ENUM ('EVALUATION', 'QUESTION', 'SCORE', 'OPENING', 'DEADLINE', 'PAUSE');

-- CreateEnum
CREATE TYPE "RunStatus" AS ENUM ('RUNNING', 'FAILING', 'ABSENT', 'COMPLETED', 'FAILED', 'CANCELLED', 'TERMINATED', 'TIMED_OUT');

-- AlterTable
ALTER TABLE "interviews" ADD COLUMN     "reconcile_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reconciled_at" TIMESTAMPTZ(3),
ADD COLUMN     "reconciled_version" INTEGER;

-- CreateTable
CREATE TABLE "repairs" (
    "id" UUID NOT NULL,
    "interview_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" "RepairReason" NOT NULL,
    "found" "RunStatus" NOT NULL,

    CONSTRAINT "repairs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_queue" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "paused_at" TIMESTAMPTZ(3),

    CONSTRAINT "model_queue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "repairs_at_idx" ON "repairs"("at");

-- CreateIndex
CREATE INDEX "repairs_interview_id_at_idx" ON "repairs"("interview_id", "at");

-- AddForeignKey
ALTER TABLE "repairs" ADD CONSTRAINT "repairs_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.

ALTER TABLE "model_queue" ADD CONSTRAINT "model_queue_one" CHECK ("id" = 1);
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_reconcile_count" CHECK ("reconcile_count" >= 0);

-- What an interview may be overdue with; see `store/overdue`. Each holds only rows that still have a way to go.
CREATE INDEX "interview_questions_to_judge" ON "interview_questions" ("interview_id")
  WHERE "kind" = 'MAIN' AND "state" = 'ANSWERED';
CREATE INDEX "interview_questions_not_scored" ON "interview_questions" ("interview_id")
  WHERE "kind" = 'MAIN' AND "state" = 'NOT_SCORED';
CREATE INDEX "interview_rounds_unclosed" ON "interview_rounds" ("due_at")
  WHERE "status" IN ('LOCKED', 'READY', 'PREPARING', 'IN_PROGRESS');
CREATE INDEX "interview_rounds_to_open" ON "interview_rounds" ("opens_at")
  WHERE "status" = 'LOCKED' AND "opens_at" IS NOT NULL;
CREATE INDEX "interview_rounds_entered" ON "interview_rounds" ("interview_id")
  WHERE "status" IN ('PREPARING', 'IN_PROGRESS');
CREATE INDEX "interview_rounds_to_score" ON "interview_rounds" ("interview_id")
  WHERE "completed_at" IS NULL AND "started_at" IS NOT NULL AND "status" IN ('SCORING', 'EXPIRED');
CREATE INDEX "interviews_paused" ON "interviews" ("paused_at") WHERE "status" = 'PAUSED';
CREATE INDEX "interviews_to_score" ON "interviews" ("active_at")
  WHERE "status" = 'SCORING' OR ("status" IN ('COMPLETED', 'EXPIRED') AND "started_at" IS NOT NULL
    AND ("path_rescore" IS NULL OR "path_rescore" < "rescore"));
