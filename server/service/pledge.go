package service

import (
	"context"
	"slices"
	"strings"

	"loftet/server/domain"
)

// CurrentPledge is the signed pledge in force in an area on a day, else the latest that had begun;
// nil when the area has none.
func (s *Service) CurrentPledge(ctx context.Context, area string, on domain.Date) (*domain.Pledge, error) {
	all, err := s.pledgesOf(ctx, area)
	if err != nil {
		return nil, err
	}
	return current(all, on), nil
}

// current picks from an area's pledges, newest first.
func current(all []*domain.Pledge, on domain.Date) *domain.Pledge {
	signed := slices.DeleteFunc(
		slices.Clone(all),
		func(p *domain.Pledge) bool { return p.SignedOn == "" || p.ValidFrom > on },
	)
	if i := slices.IndexFunc(signed, func(p *domain.Pledge) bool { return p.Covers(on) }); i >= 0 {
		return signed[i]
	}
	if len(signed) > 0 {
		return signed[0]
	}
	return nil
}

// pledgesOf are an area's pledges, newest first, each knowing when it was replaced.
func (s *Service) pledgesOf(ctx context.Context, area string) ([]*domain.Pledge, error) {
	all, err := s.store.PledgesOf(ctx, area)
	domain.LinkPledges(all)
	return all, err
}

// Pledge is a pledge by its slug. NOT_FOUND; a draft exists only for those who keep it.
func (s *Service) Pledge(ctx context.Context, by domain.Actor, slug string) (*domain.Pledge, error) {
	found, err := s.store.Pledge.Get(ctx, slug)
	if err != nil {
		return nil, err
	}
	if !domain.CanReadPledge(by, found) {
		return nil, domain.ErrNotFound("slug")
	}
	all, err := s.pledgesOf(ctx, found.Area.Code)
	if err != nil {
		return nil, err
	}
	for _, p := range all {
		if p.ID == slug {
			return p, nil
		}
	}
	return nil, domain.ErrNotFound("slug")
}

// Pledges is a page of signed pledges, newest first; area empty for all areas.
func (s *Service) Pledges(ctx context.Context, area string, r domain.PageRequest) (*domain.Page[domain.Pledge], error) {
	p, err := s.store.SignedPledges(ctx, area, r)
	if err != nil {
		return nil, err
	}
	known := map[string][]*domain.Pledge{}
	for i, pledge := range p.Nodes {
		if known[pledge.Area.Code] == nil {
			if known[pledge.Area.Code], err = s.pledgesOf(ctx, pledge.Area.Code); err != nil {
				return nil, err
			}
		}
		for _, linked := range known[pledge.Area.Code] {
			if linked.ID == pledge.ID {
				p.Nodes[i] = linked
			}
		}
	}
	return p, nil
}

// PledgeImport adds a pledge, or replaces a draft, and lets what was done since its first day count
// for it. A signed pledge is never changed: importing the same again only goes on with the
// counting, if that was broken off; anything else is INVALID.
func (s *Service) PledgeImport(ctx context.Context, by domain.Actor, p *domain.Pledge) (*domain.Pledge, error) {
	existing, err := s.pledgeBefore(ctx, by, p)
	if err != nil {
		return nil, err
	}
	now := s.clock()
	switch {
	case existing == nil:
		p.Revision = 1
	case existing.SignedOn != "":
		return existing, s.recountStale(ctx, p.Area.Code)
	default:
		p.Revision, p.History = existing.Revision+1, existing.History
	}
	p.UpdatedAt = now
	p.History = append(p.History, entry(by, now, "import", ""))
	if p.SignedOn != "" {
		if err := s.countAhead(ctx, p); err != nil {
			return nil, err
		}
	}
	if err := s.store.Pledge.Save(ctx, p); err != nil {
		return nil, err
	}
	s.tell(domain.NounPledge, p.ID, p.Area.Code, p.UpdatedAt, p)
	return p, s.recountStale(ctx, p.Area.Code)
}

// PledgeCheck says what PledgeImport would say against a pledge, and writes nothing.
func (s *Service) PledgeCheck(ctx context.Context, by domain.Actor, p *domain.Pledge) error {
	_, err := s.pledgeBefore(ctx, by, p)
	return err
}

// pledgeBefore is the draft that a pledge would replace, or the signed one that it is the same as;
// nil when it is new. FORBIDDEN; INVALID when it may not be written.
func (s *Service) pledgeBefore(ctx context.Context, by domain.Actor, p *domain.Pledge) (*domain.Pledge, error) {
	if !by.System && !domain.MayIn(by, domain.KeepPledges, p.Area.Code) {
		return nil, domain.ErrForbidden()
	}
	if err := p.Validate(); err != nil {
		return nil, err
	}
	existing, err := s.store.Pledge.Get(ctx, p.ID)
	switch {
	case domain.IsCode(err, domain.NotFound):
		return nil, nil
	case err != nil:
		return nil, err
	case existing.Area.Code != p.Area.Code:
		return nil, &domain.Error{
			Code:    domain.Invalid,
			Field:   "slug",
			Message: "Kortnamnet används av ett annat områdes löfte. Ge löftet ett annat.",
		}
	case existing.SignedOn != "" && !existing.SignedEqual(p):
		return nil, &domain.Error{
			Code:    domain.Invalid,
			Field:   "slug",
			Message: "Löftet är redan undertecknat och kan inte ändras. Ge det nya löftet ett eget kortnamn.",
		}
	}
	return existing, nil
}

// Follow is how a pledge stands seen from a day, as an audience may be told it today.
func (s *Service) Follow(
	ctx context.Context,
	p *domain.Pledge,
	asOf domain.Date,
	audience domain.Audience,
) (*domain.FollowUp, error) {
	byDay, byPlace, problems := []string{}, []string{}, false
	for _, c := range p.Commitments() {
		if c.Target != nil && c.Target.DistinctPlaces {
			byPlace = append(byPlace, c.ID)
		} else {
			byDay = append(byDay, c.ID)
		}
		problems = problems || c.Kind == domain.Conditional
	}
	days, err := s.store.Occurrences(ctx, p.Area.Code, byDay, asOf, false)
	if err != nil {
		return nil, err
	}
	places, err := s.store.Occurrences(ctx, p.Area.Code, byPlace, asOf, true)
	if err != nil {
		return nil, err
	}
	held, err := s.store.HeldOccurrences(ctx, p.Area.Code, append(byDay, byPlace...), asOf)
	if err != nil {
		return nil, err
	}
	var raised []*domain.Problem
	if problems {
		// All of the month, since the public is told the month and must not find the day by asking.
		if raised, err = s.store.ProblemsOf(ctx, p.Area.Code, asOf.MonthEnd()); err != nil {
			return nil, err
		}
	}
	evidence := map[string]domain.Evidence{}
	for _, c := range p.Commitments() {
		evidence[c.ID] = domain.Evidence{
			Occurrences: append(days[c.ID], places[c.ID]...), Held: held[c.ID], Problems: raised,
		}
	}
	return domain.Follow(p, evidence, asOf, audience, s.Today()), nil
}

// CommitmentActivities is a page of what was done for a commitment, as the public may see it today;
// places is how the area's places are told, and followed, where it is given, when it was done.
func (s *Service) CommitmentActivities(
	ctx context.Context,
	area, commitmentID string,
	followed *domain.Followed,
	places *domain.PublicPlaces,
	r domain.PageRequest,
) (*domain.Page[domain.PublicActivity], error) {
	today := s.Today()
	found, err := s.store.PublicActivities(ctx, area, commitmentID, followed, today, r)
	if err != nil {
		return nil, err
	}
	public := &domain.Page[domain.PublicActivity]{More: found.More, Total: found.Total}
	for i, a := range found.Nodes {
		if p, ok := domain.Publish(a, today, places); ok {
			public.Nodes, public.Cursors = append(public.Nodes, p), append(public.Cursors, found.Cursors[i])
		}
	}
	return public, nil
}

// CommitmentStepSave says that a step of a deliverable is done, or takes that back. NOT_FOUND,
// INVALID.
func (s *Service) CommitmentStepSave(
	ctx context.Context,
	by domain.Actor,
	commitmentID, key string,
	in domain.StepInput,
) (*domain.Commitment, error) {
	var changed *domain.Commitment
	err := s.changeCommitment(
		ctx,
		by,
		commitmentID,
		domain.KeepPledges,
		[]any{"step", commitmentID, key, in},
		in.NotPersonalData,
		func(_ *domain.Pledge, c *domain.Commitment) (string, error) {
			changed = c
			return domain.StepAction(c.ID, key), c.SetStep(key, in, s.Today())
		},
	)
	return changed, err
}

// CommitmentEasyTextSave sets a commitment's text in easy Swedish, on the revision of its pledge
// that was read. NOT_FOUND, CONFLICT, INVALID.
func (s *Service) CommitmentEasyTextSave(
	ctx context.Context,
	by domain.Actor,
	commitmentID string,
	revision int,
	text string,
	not *domain.NotPersonalData,
) (changed *domain.Pledge, err error) {
	return changed, s.changeOnce(
		ctx,
		by,
		commitmentID,
		domain.KeepPledges,
		&revision,
		[]any{"easy text", commitmentID, text, not},
		not,
		func(p *domain.Pledge, c *domain.Commitment) (string, error) {
			changed = p
			return "easy text " + c.ID + ": " + text, c.SetEasyText(text, not)
		},
	)
}

// changeCommitment changes what has been said about a commitment. Two who change different things
// at once both succeed: the write is made again on what the other left.
func (s *Service) changeCommitment(
	ctx context.Context,
	by domain.Actor,
	id string,
	do domain.Verb,
	input any,
	not *domain.NotPersonalData,
	change commitmentChange,
) error {
	return retry(func() error { return s.changeOnce(ctx, by, id, do, nil, input, not, change) })
}

// commitmentChange changes a commitment of a pledge and returns the line for the history, what was
// done and behind a colon what was said; empty when there is nothing to write.
type commitmentChange func(*domain.Pledge, *domain.Commitment) (string, error)

// changeOnce changes a commitment as one write of its pledge, at the revision that the writer saw
// where that matters. The same write sent again changes nothing more. CONFLICT when somebody else
// wrote it meanwhile.
func (s *Service) changeOnce(
	ctx context.Context,
	by domain.Actor,
	id string,
	do domain.Verb,
	seen *int,
	input any,
	not *domain.NotPersonalData,
	change commitmentChange,
) error {
	p, err := s.Pledge(ctx, by, domain.PledgeIDOf(id))
	if err != nil || !by.In(p.Area.Code) || p.Commitment(id) == nil {
		return hidden(err, false)
	}
	if !domain.MayIn(by, do, p.Area.Code) {
		return domain.ErrForbidden()
	}
	write, before := fingerprint(by, "commitment", input), p.Revision
	again := write != "" && p.LastWrite == write && (seen == nil || before == *seen || before == *seen+1)
	if seen != nil && !again {
		if err := checkRevision(*seen, before); err != nil {
			return err
		}
	}
	action, err := change(p, p.Commitment(id))
	if err != nil || again || action == "" {
		return err
	}
	what, said, _ := strings.Cut(action, ": ")
	p.Wrote(by.Username, s.clock(), what, said)
	p.Vouch(not)
	p.LastWrite = write
	if err := s.store.Pledge.Save(ctx, p); err != nil {
		return err
	}
	s.tell(domain.NounPledge, p.ID, p.Area.Code, p.UpdatedAt, p)
	return nil
}
