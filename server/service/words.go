package service

import (
	"context"

	"loftet/server/domain"
	"loftet/server/store"
)

// WordsRemove takes words out of a record for good: of what it says, of what it said before, and of
// its history. They are then in no document, index or log. The answer is the record's new revision.
// NOT_FOUND for what the actor does not keep, CONFLICT, INVALID.
func (s *Service) WordsRemove(
	ctx context.Context,
	by domain.Actor,
	noun domain.Noun,
	id string,
	revision int,
	in domain.WordsRemovalInput,
) (int, error) {
	removal := removal{id, revision, in}
	switch noun {
	case domain.NounActivity:
		return removeWords(ctx, s, by, s.store.Activity, removal)
	case domain.NounProblem:
		return removeWords(ctx, s, by, s.store.Problem, removal)
	case domain.NounMeasure:
		return removeWords(ctx, s, by, s.store.Measure, removal)
	case domain.NounMeeting:
		return removeWords(ctx, s, by, s.store.CouncilMeeting, removal)
	case domain.NounDialogue:
		return removeWords(ctx, s, by, s.store.Dialogue, removal)
	case domain.NounNotice:
		return removeWords(ctx, s, by, s.store.Notice, removal)
	case domain.NounFeedback:
		return removeWords(ctx, s, by, s.store.Feedback, removal)
	case domain.NounPlannedActivity:
		return removeWords(ctx, s, by, s.store.PlannedActivity, removal)
	case domain.NounIndicator:
		return removeWords(ctx, s, by, s.store.Indicator, removal)
	case domain.NounPickupPoint:
		return removeWords(ctx, s, by, s.store.PickupPoint, removal)
	case domain.NounPledge:
		return removeWords(ctx, s, by, s.store.Pledge, removal)
	case domain.NounLocalities:
		return removeWords(ctx, s, by, s.store.Localities, removal)
	case domain.NounReplyTemplate:
		return removeWords(ctx, s, by, s.store.ReplyTemplates, removal)
	}
	return 0, &domain.Error{Code: domain.Invalid, Field: "noun", Message: "Ord kan inte tas bort ur det här."}
}

// removal is words to take out of a record at the revision that was read.
type removal struct {
	id       string
	revision int
	input    domain.WordsRemovalInput
}

// removeWords takes them out. The words are not kept, not even as a hash: others could be tried
// against it. That it has been done already is known by who wrote last, for what reason, and that
// they are gone.
func removeWords[T any, P record[T]](
	ctx context.Context,
	s *Service,
	by domain.Actor,
	of store.Collection[T],
	r removal,
) (int, error) {
	for range retries {
		revision, again, err := removeWordsOnce[T, P](ctx, s, by, of, r)
		if !again {
			return revision, err
		}
	}
	return 0, domain.ErrConflict()
}

// removeWordsOnce tries to take words out. When the record was only rewritten meanwhile, it is to
// be tried again.
func removeWordsOnce[T any, P record[T]](
	ctx context.Context, s *Service, by domain.Actor, of store.Collection[T], r removal,
) (revision int, again bool, err error) {
	doc, err := of.Get(ctx, r.id)
	if err := hidden(err, err == nil && domain.MayIn(by, domain.RemoveRecordedWords, P(doc).Head().Area)); err != nil {
		return 0, false, err
	}
	head := P(doc).Head()
	write := fingerprint(by, "remove words", r.input.Reason)
	if head.Repeats(r.revision, write) && !domain.HoldsWords(P(doc), r.input.Words) {
		return head.Revision, false, nil
	}
	if err := checkRevision(r.revision, head.Revision); err != nil {
		return 0, false, err
	}
	if err := domain.RemoveWords(P(doc), r.input, by, s.clock()); err != nil {
		return 0, false, err
	}
	head.LastWrite = write
	err = of.SaveAndErase(ctx, doc)
	if domain.IsCode(err, domain.Conflict) {
		now, failed := of.Get(ctx, r.id)
		return 0, failed == nil && P(now).Head().Revision == r.revision, err
	}
	if err != nil {
		return 0, false, err
	}
	s.tell(of.Noun(), head.ID, head.Area, head.UpdatedAt, doc)
	return head.Revision, false, nil
}
