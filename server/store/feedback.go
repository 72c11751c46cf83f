package store

import (
	"context"
	"crypto/rand"
	"errors"
	"regexp"
	"strings"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var (
	byArrival     = []SortKey{{Field: "submittedAt"}, {Field: "_id"}}
	byLateArrival = []SortKey{{Field: "submittedAt", Descending: true}, {Field: "_id", Descending: true}}
	byPublication = []SortKey{{Field: "publishedOn", Descending: true}, {Field: "_id", Descending: true}}
)

// Limits of what is compared with each piece of feedback, and of what is shown beside a page of
// them.
const (
	maxCompared = 200
	maxSimilar  = 250
)

// storedFeedback is feedback with what it is found and counted by: whether it is public, the text
// that a search looks in, and when and where as statistics group by them. They are made anew at
// each write, so a search never finds what was removed, and no place outlives its name.
type storedFeedback struct {
	domain.Feedback `bson:",inline"`
	Public          bool                 `bson:"public"`
	Search          string               `bson:"search"`
	Received        domain.LocalTime     `bson:"received"`
	When            domain.FeedbackTimes `bson:"when"`
	PlaceKey        string               `bson:"placeKey"`
	ProblemIDs      []string             `bson:"problemIds"`
}

func searchableFeedback(f *domain.Feedback) storedFeedback {
	return storedFeedback{
		*f, f.IsPublic(), strings.ToLower(f.Text + "\n" + f.PlaceName),
		domain.LocalTimeOf(f.SubmittedAt), domain.TimesOf(f), domain.Place{Name: f.PlaceName}.Key(), f.ProblemIDs(),
	}
}

var feedbackKind = kind[domain.Feedback]{
	registration: registration{
		name: feedback, noun: domain.NounFeedback, record: func() any { return new(domain.Feedback) },
		indexes: []Index{
			{Name: "receipt", Keys: asc("receiptHash"), Unique: true},
			{Name: "area_arrival", Keys: append(asc("area"), byArrival...)},
			{Name: "area_status", Keys: append(asc("area", "status"), byArrival...)},
			{Name: "area_theme", Keys: append(asc("area", "theme"), byArrival...)},
			{
				Name:    "area_month",
				Keys:    asc("area", "theme", "received.month"),
				Carries: []string{"status", "reason", "outcome", "dialogueId", "submittedAt", "feltSafety"},
			},
			{
				Name: "area_when",
				Keys: asc("area", "theme", "when.on"),
				Carries: []string{
					"when.key",
					"status",
					"reason",
					"placeName",
					"public",
					"position.lat",
					"position.lon",
				},
			},
			{Name: "area_group", Keys: append(asc("area", "group"), byArrival...)},
			{Name: "area_published", Keys: append(asc("area", "public"), byPublication...)},
			{Name: "area_theme_published", Keys: append(asc("area", "public", "theme"), byPublication...)},
			{Name: "area_dialogue_published", Keys: append(asc("area", "public", "dialogueId"), byPublication...)},
			{
				Name:  "area_commitment_published",
				Keys:  append(asc("area", "public", "commitmentIds"), byPublication...),
				Array: "commitmentIds",
			},
			{Name: "area_problem", Keys: append(asc("area", "problemIds"), byArrival...), Array: "problemIds"},
		},
	},
	sort:     byArrival,
	keys:     func(f *domain.Feedback) []any { return []any{f.SubmittedAt, f.ID} },
	identity: identityOf[domain.Feedback],
	kept:     func(f *domain.Feedback) any { return searchableFeedback(f) },
}

// FeedbackByReceipt is the feedback whose receipt code has that hash. NOT_FOUND.
func (s *Store) FeedbackByReceipt(ctx context.Context, hash string) (*domain.Feedback, error) {
	found, err := find[domain.Feedback](ctx, s, feedback, bson.D{{Key: "receiptHash", Value: hash}}, nil, 1)
	if err == nil && len(found) == 0 {
		err = domain.ErrNoReceipt()
	}
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

// FeedbackQueue is a page of an area's feedback: what waits oldest first, the rest newest first.
func (s *Store) FeedbackQueue(
	ctx context.Context,
	area string,
	f domain.FeedbackFilter,
	r domain.PageRequest,
) (*domain.Page[domain.Feedback], error) {
	filter, sort := bson.D{{Key: "area", Value: area}}, byLateArrival
	if f.Status != nil {
		filter = append(filter, bson.E{Key: "status", Value: *f.Status})
		if *f.Status == domain.FeedbackReceived {
			sort = byArrival
		}
	}
	if f.Theme != nil {
		filter = append(filter, bson.E{Key: "theme", Value: *f.Theme})
	}
	if f.Text != nil && *f.Text != "" {
		filter = append(
			filter,
			bson.E{Key: "search", Value: bson.D{{Key: "$regex", Value: regexp.QuoteMeta(strings.ToLower(*f.Text))}}},
		)
	}
	return page(ctx, s, feedback, filter, sort, r, s.Feedback.keys)
}

// ProblemFeedback is a page of the feedback that led to a problem of an area, oldest first.
func (s *Store) ProblemFeedback(
	ctx context.Context,
	area, problem string,
	r domain.PageRequest,
) (*domain.Page[domain.Feedback], error) {
	return s.Feedback.page(ctx, bson.D{{Key: "area", Value: area}, {Key: "problemIds", Value: problem}}, r)
}

// PublishedFeedback is a page of an area's published feedback, newest first.
func (s *Store) PublishedFeedback(
	ctx context.Context,
	area string,
	f domain.PublishedFilter,
	r domain.PageRequest,
) (*domain.Page[domain.Feedback], error) {
	filter := bson.D{{Key: "area", Value: area}, {Key: "public", Value: true}}
	for _, is := range []struct{ field, value string }{{"theme", string(f.Theme)}, {"commitmentIds", f.CommitmentID}, {
		"dialogueId", f.DialogueID,
	}} {
		if is.value != "" {
			filter = append(filter, bson.E{Key: is.field, Value: is.value})
		}
	}
	return page(
		ctx,
		s,
		feedback,
		filter,
		byPublication,
		r,
		func(f *domain.Feedback) []any { return []any{string(f.PublishedOn), f.ID} },
	)
}

// FeedbackLately is the latest feedback of an area and theme that was received from since until an
// instant, at most 200.
func (s *Store) FeedbackLately(
	ctx context.Context,
	area string,
	theme domain.Theme,
	since, until time.Time,
) ([]*domain.Feedback, error) {
	filter := bson.D{
		{Key: "area", Value: area}, {Key: "theme", Value: theme},
		{Key: "submittedAt", Value: bson.D{{Key: "$gte", Value: since}, {Key: "$lte", Value: until}}},
	}
	return find[domain.Feedback](ctx, s, feedback, filter, byLateArrival, maxCompared)
}

// FeedbackInGroups is the feedback of an area's groups of similar ones, oldest first, at most 250.
func (s *Store) FeedbackInGroups(ctx context.Context, area string, groups []string) ([]*domain.Feedback, error) {
	if len(groups) == 0 {
		return nil, nil
	}
	filter := bson.D{{Key: "area", Value: area}, {Key: "group", Value: oneOf(groups)}}
	return s.Feedback.find(ctx, filter, maxSimilar)
}

// ThemeFeedback is how an area's published feedback went, by theme. Themes without any are not in
// it.
func (s *Store) ThemeFeedback(ctx context.Context, area string) (map[domain.Theme]*domain.ThemeFeedback, error) {
	rows, err := s.engine.Group(ctx, feedback, Group{
		Filter: bson.D{{Key: "area", Value: area}, {Key: "public", Value: true}},
		By:     []string{"theme", "outcome", "reply.repliedOn"},
	})
	if err != nil {
		return nil, fault(err, "count feedback")
	}
	counts := map[domain.Theme]*domain.ThemeFeedback{}
	for _, row := range rows {
		theme, n := domain.Theme(text(row.Key[0])), int(row.Count)
		if counts[theme] == nil {
			counts[theme] = &domain.ThemeFeedback{Theme: theme}
		}
		counts[theme].Published += n
		if text(row.Key[1]) == string(domain.OutcomeIncluded) {
			counts[theme].Included += n
		}
		if row.Key[2] != nil {
			counts[theme].Replied += n
		}
	}
	return counts, nil
}

// spentProof is a proof of work that has been used.
type spentProof struct {
	ID       string    `bson:"_id"`
	Until    time.Time `bson:"until"`
	Revision int       `bson:"revision"`
}

// ProofSpend uses a proof of work and reports whether it was unused: the database's unique id
// decides, whatever process asks.
func (s *Store) ProofSpend(ctx context.Context, id string, until time.Time) (unused bool, err error) {
	err = s.engine.Insert(ctx, spentProofs, spentProof{ID: id, Until: until, Revision: 1})
	if errors.Is(err, ErrDuplicate) {
		return false, nil
	}
	return err == nil, fault(err, "spend a proof")
}

// ProofsForget removes the used proofs that had expired before now.
func (s *Store) ProofsForget(ctx context.Context, now time.Time) error {
	_, err := s.engine.Delete(ctx, spentProofs, bson.D{{Key: "until", Value: bson.D{{Key: "$lt", Value: now}}}})
	return fault(err, "forget used proofs")
}

// secret is a secret that the installation has made for itself.
type secret struct {
	ID       string `bson:"_id"`
	Value    []byte `bson:"value"`
	Revision int    `bson:"revision"`
}

// Secret is the installation's own secret of that name: 32 bytes that the first to ask has made,
// the same for every process ever after. It moves with the database, and is no key to it.
func (s *Store) Secret(ctx context.Context, name string) ([]byte, error) {
	there, err := get[secret](ctx, s, secrets, name)
	if domain.IsCode(err, domain.NotFound) {
		made := &secret{ID: name, Value: make([]byte, 32), Revision: 1}
		_, _ = rand.Read(made.Value) // never fails
		if err = s.engine.Insert(ctx, secrets, made); err == nil {
			return made.Value, nil
		}
		if !errors.Is(err, ErrDuplicate) {
			return nil, fault(err, "make a secret")
		}
		there, err = get[secret](ctx, s, secrets, name)
	}
	if err != nil {
		return nil, err
	}
	return there.Value, nil
}
