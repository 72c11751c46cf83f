package service

import (
	"context"
	"net/netip"
	"sync"

	"loftet/server/auth"
	"loftet/server/domain"
)

// Received is feedback that has come in.
type Received struct {
	Code    domain.ReceiptCode
	Receipt *domain.FeedbackReceipt
}

// feedbackSecret is what receipt codes are made with, read once.
type feedbackSecret struct {
	mu    sync.Mutex
	value []byte
}

func (f *feedbackSecret) read(load func() ([]byte, error)) ([]byte, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.value == nil {
		value, err := load()
		if err != nil {
			return nil, err
		}
		f.value = value
	}
	return f.value, nil
}

func (s *Service) receiptSecret(ctx context.Context) ([]byte, error) {
	return s.receipts.read(func() ([]byte, error) { return s.store.Secret(ctx, "feedback") })
}

// FeedbackSubmit takes feedback in, from anybody at an address. Sending the same again changes
// nothing and gives the same code, also with a proof that is used: the answer may have been lost.
// That holds until somebody has dealt with it, for then the id may be public: from then on, and for
// other content at any time, the answer is CONFLICT and says nothing. INVALID, RATE_LIMITED.
func (s *Service) FeedbackSubmit(
	ctx context.Context,
	by domain.Actor,
	from netip.Addr,
	in domain.FeedbackInput,
) (*Received, error) {
	f, err := domain.NewFeedback(in, s.clock())
	if err != nil {
		return nil, err
	}
	useProof, err := s.prove(by, from, in.Proof)
	if err != nil {
		return nil, err
	}
	secret, err := s.receiptSecret(ctx)
	if err != nil {
		return nil, err
	}
	code := domain.NewReceiptCode(secret, f.ID)
	f.ReceiptHash, f.ContentHash = code.Hash(), in.ContentKey(secret)
	if there, err := s.sentBefore(ctx, f, code); there != nil || err != nil {
		return there, err
	}
	if err := s.settleFeedback(ctx, f); err != nil {
		return nil, err
	}
	if err := useProof(ctx); err != nil {
		return nil, err
	}
	added, err := s.store.Feedback.Add(ctx, f)
	if err != nil {
		return nil, err
	}
	if !added { // the same was sent twice at once
		return s.sentBefore(ctx, f, code)
	}
	s.tell(domain.NounFeedback, f.ID, f.Area, f.UpdatedAt, f)
	return &Received{code, domain.ReceiptOf(f, nil)}, nil
}

// sentBefore answers for an id that exists; nil when it is new.
func (s *Service) sentBefore(ctx context.Context, f *domain.Feedback, code domain.ReceiptCode) (*Received, error) {
	there, err := s.store.Feedback.Get(ctx, f.ID)
	switch {
	case domain.IsCode(err, domain.NotFound):
		return nil, nil
	case err != nil:
		return nil, err
	case !there.IsUntouched() || there.ContentHash != f.ContentHash:
		return nil, &domain.Error{
			Code:  domain.Conflict,
			Field: "id",
			Message: "En synpunkt med samma id har redan tagits emot. Är det din gäller kvittokoden som du fick då. " +
				"Annars skickar du den här som en ny.",
		}
	}
	return &Received{code, domain.ReceiptOf(there, nil)}, nil
}

// settleFeedback checks what the feedback points at, and finds what it is like. INVALID.
func (s *Service) settleFeedback(ctx context.Context, f *domain.Feedback) error {
	known, err := s.store.PledgesOf(ctx, f.Area)
	if err != nil {
		return err
	}
	if len(known) == 0 {
		return &domain.Error{Code: domain.Invalid, Field: "area", Message: "Kommunen tar inte emot synpunkter här."}
	}
	if f.DialogueID != "" {
		if err := s.checkDialogue(ctx, f); err != nil {
			return err
		}
	}
	others, err := s.store.FeedbackLately(ctx, f.Area, f.Theme, f.SubmittedAt.Add(-domain.SimilarWithin), f.SubmittedAt)
	if like := domain.MostSimilar(f, others); like != nil {
		f.Group = like.Group
	}
	return err
}

func (s *Service) checkDialogue(ctx context.Context, f *domain.Feedback) error {
	d, err := s.store.Dialogue.Get(ctx, f.DialogueID)
	if domain.IsCode(err, domain.NotFound) {
		d, err = &domain.Dialogue{}, nil
	}
	if err != nil {
		return err
	}
	return d.AcceptFeedback(f.Area, domain.DateOf(f.SubmittedAt))
}

// FeedbackByReceipt is what the holder of a code may see. Only codes that nothing has are counted
// against the address. NOT_FOUND, INVALID, RATE_LIMITED.
func (s *Service) FeedbackByReceipt(
	ctx context.Context,
	from netip.Addr,
	text string,
) (*domain.FeedbackReceipt, error) {
	code, err := domain.ParseReceiptCode(text)
	if err != nil {
		return nil, err
	}
	now, address := s.clock(), auth.AddressKey(from)
	if ok, wait := s.citizens.receipts.Allow(address, now); !ok {
		return nil, errTooMany(wait, "För många koder som inte finns")
	}
	f, err := s.store.FeedbackByReceipt(ctx, code.Hash())
	if err != nil {
		return nil, err
	}
	s.citizens.receipts.Refund(address, now)
	if f.DuplicateOf == "" {
		return domain.ReceiptOf(f, nil), nil
	}
	same, err := s.store.Feedback.Get(ctx, f.DuplicateOf)
	if err != nil && !domain.IsCode(err, domain.NotFound) {
		return nil, err
	}
	return domain.ReceiptOf(f, same), nil
}

// ReceiptCodeOf is the receipt code of feedback that one has sent oneself: the demo tells its
// visitors one.
func (s *Service) ReceiptCodeOf(ctx context.Context, id string) (domain.ReceiptCode, error) {
	secret, err := s.receiptSecret(ctx)
	if err != nil {
		return "", err
	}
	return domain.NewReceiptCode(secret, id), nil
}

// PublishedFeedback is a page of an area's published feedback, newest first.
func (s *Service) PublishedFeedback(
	ctx context.Context,
	area string,
	f domain.PublishedFilter,
	r domain.PageRequest,
) (*domain.Page[domain.PublicFeedback], error) {
	p, err := s.store.PublishedFeedback(ctx, area, f, r)
	if err != nil {
		return nil, err
	}
	public := &domain.Page[domain.PublicFeedback]{Nodes: []*domain.PublicFeedback{}, More: p.More, Total: p.Total}
	for i, node := range p.Nodes {
		if shown, ok := domain.PublishFeedback(node); ok {
			public.Nodes = append(public.Nodes, shown)
			public.Cursors = append(public.Cursors, p.Cursors[i])
		}
	}
	return public, nil
}

// CommitmentFeedback is a page of the published feedback that led to a commitment, newest first.
func (s *Service) CommitmentFeedback(
	ctx context.Context,
	area, commitmentID string,
	r domain.PageRequest,
) (*domain.Page[domain.PublicFeedback], error) {
	return s.PublishedFeedback(ctx, area, domain.PublishedFilter{CommitmentID: commitmentID}, r)
}

// DialogueFeedback is a page of the published feedback of a dialogue, newest first.
func (s *Service) DialogueFeedback(
	ctx context.Context,
	d *domain.Dialogue,
	r domain.PageRequest,
) (*domain.Page[domain.PublicFeedback], error) {
	return s.PublishedFeedback(ctx, d.Area, domain.PublishedFilter{DialogueID: d.ID}, r)
}

// ThemeFeedback is the published feedback of a theme, or of all when the theme is nil.
func (s *Service) ThemeFeedback(
	ctx context.Context,
	area string,
	theme *domain.Theme,
	r domain.PageRequest,
) (*domain.Page[domain.PublicFeedback], error) {
	filter := domain.PublishedFilter{}
	if theme != nil {
		filter.Theme = *theme
	}
	return s.PublishedFeedback(ctx, area, filter, r)
}

// YouSaidWeDid is how an area's published feedback went, by theme, in the themes' order.
func (s *Service) YouSaidWeDid(ctx context.Context, area string) ([]*domain.ThemeFeedback, error) {
	counts, err := s.store.ThemeFeedback(ctx, area)
	themes := []*domain.ThemeFeedback{}
	for _, theme := range domain.Themes {
		if counts[theme] != nil {
			themes = append(themes, counts[theme])
		}
	}
	return themes, err
}

// LinkTargets are what feedback of an area led to, as the public may see it.
type LinkTargets struct {
	Pledges []*domain.Pledge // the area's, drafts too, where a link needed them
	links   map[domain.FeedbackLink]domain.PublicLink

	promises map[string]*domain.Commitment
	problems map[string]*domain.Problem
	today    domain.Date
}

// LinkTargets reads what links of an area's feedback lead to, with one question for each kind
// however many there are. What is gone, of another area, or not public is left out.
func (s *Service) LinkTargets(ctx context.Context, area string, links []domain.FeedbackLink) (LinkTargets, error) {
	targets := LinkTargets{
		links:    map[domain.FeedbackLink]domain.PublicLink{},
		promises: map[string]*domain.Commitment{},
		problems: map[string]*domain.Problem{},
		today:    s.Today(),
	}
	ids := map[domain.FeedbackLinkKind][]string{}
	for _, l := range links {
		ids[l.Kind] = append(ids[l.Kind], l.ID)
	}
	if len(ids[domain.LinkCommitment])+len(ids[domain.LinkActivity]) > 0 {
		pledges, err := s.pledgesOf(ctx, area)
		if err != nil {
			return targets, err
		}
		targets.addCommitments(pledges)
	}
	found, err := s.store.Problem.ByIDs(ctx, ids[domain.LinkProblem])
	if err != nil {
		return targets, err
	}
	for _, p := range found {
		if p.Area != area {
			continue
		}
		targets.problems[p.ID] = p
		if link, ok := domain.PublicProblemLink(p, s.Today()); ok {
			targets.links[domain.FeedbackLink{Kind: domain.LinkProblem, ID: p.ID}] = link
		}
	}
	activities, err := s.store.Activity.ByIDs(ctx, ids[domain.LinkActivity])
	if err != nil || len(activities) == 0 {
		return targets, err
	}
	places, err := s.publicPlaces(ctx, area, targets.Pledges)
	if err != nil {
		return targets, err
	}
	for _, a := range activities {
		if link, ok := domain.PublicActivityLink(a, s.Today(), places); ok && a.Area == area {
			targets.links[domain.FeedbackLink{Kind: domain.LinkActivity, ID: a.ID}] = link
		}
	}
	return targets, nil
}

func (t *LinkTargets) addCommitments(pledges []*domain.Pledge) {
	t.Pledges = pledges
	for _, p := range pledges {
		for _, c := range p.Commitments() {
			if link, ok := domain.PublicCommitmentLink(p, c); ok {
				t.links[domain.FeedbackLink{Kind: domain.LinkCommitment, ID: c.ID}] = link
				t.promises[c.ID] = c
			}
		}
	}
}

// Of are the targets of links, in their order, of what was said on a day.
func (t LinkTargets) Of(links []domain.FeedbackLink, said domain.Date) []*domain.PublicLink {
	problems := []*domain.Problem{}
	for _, l := range links {
		if p := t.problems[l.ID]; p != nil && l.Kind == domain.LinkProblem {
			problems = append(problems, p)
		}
	}
	public := []*domain.PublicLink{}
	for _, l := range links {
		link, ok := t.links[l]
		if !ok {
			continue
		}
		if c := t.promises[link.CommitmentID]; c != nil {
			link.Followed = domain.FollowedBy(said, c, problems, t.today)
		}
		public = append(public, &link)
	}
	return public
}
