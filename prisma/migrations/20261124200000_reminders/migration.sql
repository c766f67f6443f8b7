-- AlterEnum
ALTER TYPE "EmailKind" ADD VALUE 'ROUND_OPEN';
ALTER TYPE "EmailKind" ADD VALUE 'REMINDER';
ALTER TYPE "EmailKind" ADD VALUE 'CONTINUE';
ALTER TYPE "EmailKind" ADD VALUE 'EXPIRED';

-- AlterEnum
ALTER TYPE "EmailStatus" ADD VALUE 'CANCELLED';

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "reminders" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "email_messages" ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "round_id" UUID;

-- CreateIndex
CREATE INDEX "email_messages_round_id_idx" ON "email_messages"("round_id");

-- AddForeignKey
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "interview_rounds"("id") ON DELETE CASCADE ON UPDATE CASCADE;
