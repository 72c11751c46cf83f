package service

import (
	"context"
	"log/slog"
	"strings"

	"loftet/server/clean"
	"loftet/server/domain"
)

// migration fills in what is derived of records today and was not when they were written. Its name
// stands in the database for good.
type migration struct {
	name string
	run  func(*Service, context.Context) (changed int, err error)
}

var migrations = []migration{
	{"texts: one form, and lists in Swedish order", (*Service).cleanTexts},
	{"activities: what follows from what was said", (*Service).Recount},
	{
		"feedback: when and where, by day",
		func(s *Service, ctx context.Context) (int, error) { return s.store.CompleteFeedback(ctx) },
	},
	{
		"feedback: by the problems that it led to",
		func(s *Service, ctx context.Context) (int, error) {
			return s.store.Feedback.RewriteAll(ctx, func(f *domain.Feedback) bool { return len(f.ProblemIDs()) > 0 })
		},
	},
	{"problems: what people call them by", (*Service).nameProblems},
	{"measures: records of their own", (*Service).moveAllMeasures},
	{"council meetings: those that were logged", (*Service).logAllMeetings},
}

// cleanTexts makes every text as it is now when it comes in, with the keys that follow from it: by
// which places are told apart, and lists are sorted.
func (s *Service) cleanTexts(ctx context.Context) (changed int, err error) {
	for _, rewrite := range []func() (int, error){
		func() (int, error) {
			return s.store.Activity.RewriteAll(ctx, func(a *domain.Activity) bool {
				cleaned, key := clean.Strings(a), a.PlaceKey
				a.PlaceKey = a.Place.Key()
				return cleaned || a.PlaceKey != key
			})
		},
		func() (int, error) {
			return s.store.Feedback.RewriteAll(ctx, func(f *domain.Feedback) bool {
				plain := strings.TrimRight(f.PlaceName, " .,;:!") == f.PlaceName
				return clean.Strings(f) || !plain
			})
		},
		func() (int, error) {
			return s.store.PickupPoint.RewriteAll(ctx, func(p *domain.PickupPoint) bool {
				clean.Strings(p)
				return true
			})
		},
		func() (int, error) {
			return s.store.Indicator.RewriteAll(ctx, func(i *domain.Indicator) bool { clean.Strings(i); return true })
		},
		func() (int, error) {
			return s.store.Problem.RewriteAll(ctx, func(p *domain.Problem) bool { return clean.Strings(p) })
		},
		func() (int, error) {
			return s.store.Dialogue.RewriteAll(ctx, func(d *domain.Dialogue) bool { return clean.Strings(d) })
		},
		func() (int, error) {
			return s.store.Notice.RewriteAll(ctx, func(n *domain.Notice) bool { return clean.Strings(n) })
		},
		func() (int, error) {
			return s.store.ReplyTemplates.RewriteAll(ctx, func(t *domain.ReplyTemplates) bool {
				return clean.Strings(t)
			})
		},
	} {
		n, err := rewrite()
		if changed += n; err != nil {
			return changed, err
		}
	}
	return changed, nil
}

// Migrate rewrites the records of older versions in today's form, and returns how many it changed.
// Each is written at the revision that was read, so that it can go on while others write, and be
// broken off and begun again.
func (s *Service) Migrate(ctx context.Context) (changed int, err error) {
	for _, m := range migrations {
		n, err := s.migrate(ctx, m)
		if changed += n; err != nil {
			return changed, err
		}
	}
	return changed, nil
}

func (s *Service) migrate(ctx context.Context, m migration) (changed int, err error) {
	if changed, err = m.run(s, ctx); err != nil {
		return changed, err
	}
	return changed, s.store.MigrationAdd(ctx, m.name, s.clock())
}

// MigrateOnce is Migrate where that has not been done yet, for a program that starts and answers
// meanwhile. What it cannot do now is done at the next start.
func (s *Service) MigrateOnce(ctx context.Context) {
	for _, m := range migrations {
		done, err := s.store.Migrated(ctx, m.name)
		if done {
			continue
		}
		changed := 0
		if err == nil {
			changed, err = s.migrate(ctx, m)
		}
		if err != nil {
			LogFailure(ctx, "migrate "+m.name, err)
		}
		if changed > 0 {
			slog.InfoContext(ctx, "migrated", "what", m.name, "records", changed)
		}
	}
	s.recountOnce(ctx)
}
