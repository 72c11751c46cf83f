package service

import (
	"context"
	"errors"
	"slices"

	"loftet/server/domain"
	"loftet/server/store"
)

// ActivitiesSubmit takes in a batch from one phone and answers for each item, in its order. One bad
// item never fails its neighbours. The batch itself is INVALID when it is too large or says not
// which phone it is from. Sending anything again changes nothing.
func (s *Service) ActivitiesSubmit(
	ctx context.Context,
	by domain.Actor,
	batch domain.Batch,
) ([]*domain.SubmitResult, error) {
	if !by.SignedIn() || len(by.Areas) == 0 {
		return nil, domain.ErrUnauthenticated()
	}
	if err := batch.Validate(); err != nil {
		return nil, err
	}
	results := make([]*domain.SubmitResult, len(batch.Activities))
	for i, in := range batch.Activities {
		results[i] = s.submit(ctx, by, batch, in, "")
	}
	s.heard(ctx, by, batch)
	return results, nil
}

// ActivitiesImport takes in what a phone has saved to a file, in its author's name, and answers for
// each item in its order. The ids are the phone's own, so what the phone itself sends later is a
// DUPLICATE. INVALID when the author is nobody in the actor's areas.
func (s *Service) ActivitiesImport(
	ctx context.Context,
	by domain.Actor,
	in domain.ActivityImport,
) ([]*domain.SubmitResult, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	author, err := s.colleague(ctx, by, in.Author)
	if err != nil {
		return nil, err
	}
	batch := domain.Batch{DeviceID: in.DeviceID, SentAt: s.clock()}
	results := make([]*domain.SubmitResult, len(in.Activities))
	for i, activity := range in.Activities {
		if !domain.MayIn(by, domain.ImportActivities, activity.Area) {
			results[i] = &domain.SubmitResult{
				ID:      activity.ID,
				Outcome: domain.Refused,
				Reason:  []*domain.Error{errNotYourArea},
			}
			continue
		}
		results[i] = s.submit(ctx, author, batch, activity, by.Username)
	}
	return results, nil
}

// colleague is the account of that name as an actor. INVALID alike when there is none and when it
// shares no area with the one who asks.
func (s *Service) colleague(ctx context.Context, by domain.Actor, username string) (domain.Actor, error) {
	u, err := s.store.UserNamed(ctx, username)
	if err != nil && !domain.IsCode(err, domain.NotFound) {
		return domain.Actor{}, err
	}
	if err != nil || !slices.ContainsFunc(u.AreaCodes, by.In) {
		return domain.Actor{}, &domain.Error{
			Code:    domain.Invalid,
			Field:   "author",
			Message: "Den som filen kommer från finns inte i dina områden.",
		}
	}
	return u.Actor(""), nil
}

var errNotYourArea = &domain.Error{
	Code:    domain.Forbidden,
	Field:   "area",
	Message: "Du kan bara registrera i ett område som är ditt.",
}

func (s *Service) submit(
	ctx context.Context,
	by domain.Actor,
	batch domain.Batch,
	in *domain.ActivityInput,
	importedBy string,
) *domain.SubmitResult {
	result, err := s.take(ctx, by, batch, in, importedBy)
	if err == nil {
		return result
	}
	if reasons, ok := domain.AsErrors(err); ok && sendersFault(reasons) {
		return &domain.SubmitResult{ID: in.ID, Outcome: domain.Refused, Reason: reasons}
	}
	LogFailure(ctx, "submit activity", err)
	return &domain.SubmitResult{ID: in.ID, Outcome: domain.TryLater}
}

// sendersFault reports whether every reason is one that the sender can do something about. What is
// not is tried again later, and never refused.
func sendersFault(reasons domain.Errors) bool {
	return !slices.ContainsFunc(reasons, func(e *domain.Error) bool {
		return e.Code != domain.Invalid && e.Code != domain.Forbidden
	})
}

// take adds the activity. The database's unique id decides whether it is new; what is there already
// is compared by its content. importedBy is who enters it when that is not its author.
func (s *Service) take(
	ctx context.Context,
	by domain.Actor,
	batch domain.Batch,
	in *domain.ActivityInput,
	importedBy string,
) (*domain.SubmitResult, error) {
	if !domain.MayIn(by, domain.LogActivities, in.Area) {
		return nil, errNotYourArea
	}
	if there, err := s.alreadyThere(ctx, by, in); there != nil || err != nil {
		return there, err
	}
	a, err := domain.NewActivity(in, by, batch.DeviceID, batch.SentAt, s.clock())
	if err != nil {
		return nil, err
	}
	if importedBy != "" {
		a.Imported(importedBy)
	}
	if err := s.checkSaid(ctx, a.Area, a.CommitmentIDs); err != nil {
		return nil, err
	}
	if err := s.settle(ctx, a); err != nil {
		return nil, err
	}
	for range maxRefs {
		if a.Ref, err = s.store.NextRef(ctx, a.Area, a.Type); err != nil {
			return nil, err
		}
		added, err := s.store.Activity.Add(ctx, a)
		if err != nil {
			return nil, err
		}
		if added {
			s.tell(domain.NounActivity, a.ID, a.Area, a.UpdatedAt, a)
			if err := s.settleAgain(ctx, a); err != nil {
				return nil, err
			}
			if err := s.logMeeting(ctx, a); err != nil {
				return nil, err
			}
			return received(a, domain.Accepted), s.answerPlanned(ctx, by, a, a.PlannedActivityID)
		}
		// The id is taken, or the reference was, which then is the next one.
		if there, err := s.alreadyThere(ctx, by, in); there != nil || err != nil {
			return there, err
		}
	}
	return nil, errors.New("every reference that was given is taken: " + a.Ref)
}

// maxRefs is how many references are tried for one activity: a counter that was set back catches up
// in a few rounds of the phone's.
const maxRefs = 100

// alreadyThere answers for an id that exists: DUPLICATE, CONFLICT, or REFUSED for another user's,
// of which nothing is said. Nil when it is new.
func (s *Service) alreadyThere(
	ctx context.Context,
	by domain.Actor,
	in *domain.ActivityInput,
) (*domain.SubmitResult, error) {
	there, err := s.store.Activity.Get(ctx, in.ID)
	switch {
	case domain.IsCode(err, domain.NotFound):
		return nil, nil
	case err != nil:
		return nil, err
	case there.PerformedBy.UserID != by.UserID:
		return nil, &domain.Error{
			Code:    domain.Invalid,
			Field:   "id",
			Message: "Id:t kan inte användas. Registrera aktiviteten på nytt.",
		}
	case there.ContentHash == "" || there.ContentHash == in.ContentHash(): // empty: words were removed
		if err := s.logMeeting(ctx, there); err != nil { // which may have failed the first time
			return nil, err
		}
		return received(there, domain.Duplicate), s.answerPlanned(ctx, by, there, there.PlannedActivityID)
	}
	return received(there, domain.SubmitConflict), nil
}

func received(a *domain.Activity, outcome domain.SubmitOutcome) *domain.SubmitResult {
	return &domain.SubmitResult{ID: a.ID, Outcome: outcome, Ref: &a.Ref, Revision: &a.Revision}
}

// settle works out what the activity is for and counts for, and checks what it points at. INVALID
// with the field.
func (s *Service) settle(ctx context.Context, a *domain.Activity) error {
	pledges, err := s.pledgesOf(ctx, a.Area)
	if err != nil {
		return err
	}
	a.Project(pledges)
	return s.checkPickupPoint(ctx, a)
}

// checkSaid checks the commitments that somebody says that an activity is for. INVALID for those of
// no signed pledge of the area.
func (s *Service) checkSaid(ctx context.Context, area string, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	pledges, err := s.pledgesOf(ctx, area)
	if err != nil {
		return err
	}
	for _, id := range ids {
		signed := func(p *domain.Pledge) bool { return p.SignedOn != "" && p.Commitment(id) != nil }
		if !slices.ContainsFunc(pledges, signed) {
			return &domain.Error{
				Code:    domain.Invalid,
				Field:   "commitmentIds",
				Message: "Åtagandet finns inte i områdets löften.",
			}
		}
	}
	return nil
}

func (s *Service) checkPickupPoint(ctx context.Context, a *domain.Activity) error {
	visit := a.Details.PickupPointVisit
	if visit == nil {
		return nil
	}
	point, err := s.store.PickupPoint.Get(ctx, visit.PickupPointID)
	if domain.IsCode(err, domain.NotFound) || err == nil && point.Area != a.Area {
		return &domain.Error{
			Code:    domain.Invalid,
			Field:   "details.pickupPointVisit.pickupPointId",
			Message: "Utlämningsstället finns inte i området.",
		}
	}
	return err
}

// Activity is one activity. NOT_FOUND for what the actor may not see.
func (s *Service) Activity(ctx context.Context, by domain.Actor, id string) (*domain.Activity, error) {
	a, err := s.store.Activity.Get(ctx, id)
	return a, hidden(err, err == nil && domain.CanReadActivity(by, a))
}

// Activities is a page of the activities that the actor may see, latest first. INVALID; another
// area's are none.
func (s *Service) Activities(
	ctx context.Context,
	by domain.Actor,
	f domain.ActivityFilter,
	r domain.PageRequest,
) (*domain.Page[domain.Activity], error) {
	scope, err := s.activityScope(ctx, by, f)
	if err != nil {
		return nil, err
	}
	if len(scope.Areas) == 0 {
		return &domain.Page[domain.Activity]{}, nil
	}
	return s.store.Activities(ctx, scope, f, r)
}

// activityScope is whose activities the actor asks for. INVALID; without areas when there is
// nothing to see.
func (s *Service) activityScope(
	ctx context.Context,
	by domain.Actor,
	f domain.ActivityFilter,
) (store.ActivityScope, error) {
	scope := store.ActivityScope{Areas: by.Areas, ConfirmedOnly: !domain.MayAtAll(by, domain.ReadUnreviewed)}
	if err := f.Validate(); err != nil {
		return scope, err
	}
	if f.Area != nil {
		scope.Areas = []string{*f.Area}
	}
	scope.Areas = slices.DeleteFunc(
		slices.Clone(scope.Areas),
		func(area string) bool { return !domain.MayIn(by, domain.ReadActivities, area) },
	)
	if f.Mine != nil && *f.Mine {
		scope.UserID = by.UserID
	}
	if f.CommitmentID != nil {
		scope.CommitmentIDs = []string{*f.CommitmentID}
	}
	if f.PledgeID != nil {
		ids, err := s.commitmentIDs(ctx, by, *f.PledgeID)
		if err != nil {
			return scope, err
		}
		scope.CommitmentIDs = intersect(scope.CommitmentIDs, ids)
		if len(scope.CommitmentIDs) == 0 {
			scope.Areas = nil
		}
	}
	return scope, nil
}

// commitmentIDs are those of a pledge, none when there is no such pledge for the actor.
func (s *Service) commitmentIDs(ctx context.Context, by domain.Actor, pledgeID string) (ids []string, err error) {
	p, err := s.Pledge(ctx, by, pledgeID)
	if domain.IsCode(err, domain.NotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	for _, c := range p.Commitments() {
		ids = append(ids, c.ID)
	}
	return ids, nil
}

// intersect is what is in both; all of b when a is empty.
func intersect(a, b []string) []string {
	if len(a) == 0 {
		return b
	}
	return slices.DeleteFunc(slices.Clone(a), func(id string) bool { return !slices.Contains(b, id) })
}

// ActivityAmend corrects an activity and keeps what stood before. NOT_FOUND, FORBIDDEN, CONFLICT,
// INVALID.
func (s *Service) ActivityAmend(
	ctx context.Context,
	by domain.Actor,
	id string,
	revision int,
	in domain.ActivityAmendmentInput,
) (*domain.Activity, error) {
	return s.changeActivity(
		ctx,
		by,
		id,
		revision,
		domain.AmendActivities,
		"amend",
		in,
		in.NotPersonalData,
		func(a *domain.Activity) error {
			if err := a.Amend(in, by, s.clock()); err != nil {
				return err
			}
			return s.checkSaid(ctx, a.Area, in.CommitmentIDs)
		},
	)
}

// ActivityReview confirms or rejects an activity, or takes that back. NOT_FOUND, FORBIDDEN,
// CONFLICT, INVALID.
func (s *Service) ActivityReview(
	ctx context.Context,
	by domain.Actor,
	id string,
	revision int,
	in domain.ReviewInput,
) (*domain.Activity, error) {
	return s.changeActivity(
		ctx,
		by,
		id,
		revision,
		domain.ReviewActivities,
		"review",
		in,
		in.NotPersonalData,
		func(a *domain.Activity) error {
			return a.Review(in, by, s.clock())
		},
	)
}

func (s *Service) changeActivity(
	ctx context.Context,
	by domain.Actor,
	id string,
	revision int,
	do domain.Verb,
	asked string,
	input any,
	not *domain.NotPersonalData,
	change func(*domain.Activity) error,
) (*domain.Activity, error) {
	a, err := s.Activity(ctx, by, id)
	if err != nil {
		return nil, err
	}
	if !domain.May(by, do, a.Subject()) {
		return nil, domain.ErrForbidden()
	}
	event, planned := a.Event, a.PlannedActivityID
	saved, err := save(ctx, s, by, saving[domain.Activity]{
		of: s.store.Activity, there: a, seen: revision, asked: asked, input: input, not: not,
		change: func(a *domain.Activity) (bool, error) {
			if err := change(a); err != nil {
				return false, err
			}
			return false, s.settle(ctx, a)
		},
	})
	if err != nil {
		return nil, err
	}
	if err := s.settleAgain(ctx, saved); err != nil {
		return saved, err
	}
	if err := s.logMeeting(ctx, saved); err != nil {
		return saved, err
	}
	if err := s.answerPlanned(ctx, by, saved, planned, saved.PlannedActivityID); err != nil || event == saved.Event {
		return saved, err
	}
	return saved, s.compareEvent(ctx, saved.Area, event)
}
