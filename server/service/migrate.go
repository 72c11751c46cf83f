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
	{"activities: minutes and focus areas", (*Service).completeActivities},
	{
		"feedback: when and where",
		func(s *Service, ctx context.Context) (int, error) { return s.store.CompleteFeedback(ctx) },
	},
	{"texts: one form, and lists in Swedish order", (*Service).cleanTexts},
}

// cleanTexts makes every text as it is now when it comes in, with the keys that follow from it: by
// which places are told apart, and lists are sorted.
func (s *Service) cleanTexts(ctx context.Context) (changed int, err error) {
	for _, rewrite := range []func() (int, error){
		func() (int, error) {
			return s.store.Activity.Rewrite(ctx, func(a *domain.Activity) bool {
				key := a.PlaceKey
				a.PlaceKey = a.Place.Key()
				return clean.Strings(a) || a.PlaceKey != key
			})
		},
		func() (int, error) {
			return s.store.Feedback.Rewrite(ctx, func(f *domain.Feedback) bool {
				plain := strings.TrimRight(f.PlaceName, " .,;:!") == f.PlaceName
				return clean.Strings(f) || !plain
			})
		},
		func() (int, error) {
			return s.store.PickupPoint.Rewrite(ctx, func(p *domain.PickupPoint) bool { clean.Strings(p); return true })
		},
		func() (int, error) {
			return s.store.Indicator.Rewrite(ctx, func(i *domain.Indicator) bool { clean.Strings(i); return true })
		},
		func() (int, error) {
			return s.store.Problem.Rewrite(ctx, func(p *domain.Problem) bool { return clean.Strings(p) })
		},
		func() (int, error) {
			return s.store.Dialogue.Rewrite(ctx, func(d *domain.Dialogue) bool { return clean.Strings(d) })
		},
		func() (int, error) {
			return s.store.Notice.Rewrite(ctx, func(n *domain.Notice) bool { return clean.Strings(n) })
		},
		func() (int, error) {
			return s.store.ReplyTemplates.Rewrite(ctx, func(t *domain.ReplyTemplates) bool { return clean.Strings(t) })
		},
	} {
		n, err := rewrite()
		if changed += n; err != nil {
			return changed, err
		}
	}
	return changed, nil
}

// Migrate makes what older versions of the program have written as this one writes it, and tells
// how many records it changed. Each is written at the revision that was read, so that it can go on
// while others write, and be broken off and begun again.
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

func (s *Service) completeActivities(ctx context.Context) (changed int, err error) {
	pledges := map[string][]*domain.Pledge{}
	err = s.store.IncompleteActivities(ctx, func(a *domain.Activity) (err error) {
		known, is := pledges[a.Area]
		if !is {
			if known, err = s.pledgesOf(ctx, a.Area); err != nil {
				return err
			}
			pledges[a.Area] = known
		}
		done, err := s.complete(ctx, a, known)
		if done {
			changed++
		}
		return err
	})
	return changed, err
}

// complete writes an activity with what it lacked, unless somebody has done so meanwhile.
func (s *Service) complete(ctx context.Context, a *domain.Activity, pledges []*domain.Pledge) (done bool, err error) {
	err = retry(func() error {
		done = a.Complete(pledges)
		if !done {
			return nil
		}
		err := s.store.Activity.Save(ctx, a)
		if domain.IsCode(err, domain.Conflict) {
			done = false
			there, failed := s.store.Activity.Get(ctx, a.ID)
			if failed != nil {
				return failed
			}
			*a = *there
		}
		return err
	})
	return done, err
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
			logFailure(ctx, "migrate "+m.name, err)
		}
		if changed > 0 {
			slog.InfoContext(ctx, "migrated", "what", m.name, "records", changed)
		}
	}
}
