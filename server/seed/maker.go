package seed

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"loftet/server/domain"
	"loftet/server/service"
)

// ErrNotADemo refuses to make a demo in a database that holds something else.
var ErrNotADemo = errors.New("databasen innehåller redan något som inte är en demo")

// errTakenOver ends a maker whose work another has begun anew.
var errTakenOver = errors.New("en annan demo gör samma data just nu")

const (
	beatEvery   = time.Second // how often a maker shows that it is alive
	beatTimeout = 5 * time.Second
	lookEvery   = 200 * time.Millisecond
)

// Maker makes the demo: both pledges, the accounts, and (unless empty) what they have made up since
// 2023, until now. All of it goes through the service, with its clock set to the day on which each
// thing is said to have happened. The same now gives the same demo.
type Maker struct {
	Now   time.Time
	Empty bool
	// Patience is how long another maker may show no sign of life before its work is begun anew.
	// None is needed where nobody else can have the database open.
	Patience time.Duration
}

// Demo is Maker's Make where nobody else has the database open.
func Demo(ctx context.Context, s *service.Service, now time.Time, empty bool) error {
	_, err := Maker{Now: now, Empty: empty}.Make(ctx, s)
	return err
}

// Make makes the demo in a database that holds nothing, whole or not at all: a mark in the database
// reports whether it is whole, and what was cut is made anew. A demo that is there already is left
// as it is and its mark returned. ErrNotADemo, with nothing changed, where anything else is.
func (m Maker) Make(ctx context.Context, s *service.Service) (*domain.Demo, error) {
	mark, err := Mark(ctx, s)
	if err != nil || mark != nil && mark.Whole {
		return mark, err
	}
	if mark == nil {
		if holds, err := s.Holds(ctx); err != nil {
			return nil, err
		} else if holds {
			return nil, ErrNotADemo
		}
		mark = &domain.Demo{ID: domain.DemoID}
	} else if mark, err = m.wait(ctx, s, mark); err != nil || mark.Whole {
		return mark, err
	}
	mark.MadeAt, mark.Empty = m.Now, m.Empty
	err = s.DemoSave(ctx, mark)
	if domain.IsCode(err, domain.Conflict) { // another was quicker
		return m.Make(ctx, s)
	}
	if err != nil {
		return nil, err
	}
	return mark, m.makeAlive(ctx, s, mark)
}

// Mark is the mark of a database that holds a demo; nil for every other. A demo that was made
// before there were marks is known by its accounts, and marked.
func Mark(ctx context.Context, s *service.Service) (*domain.Demo, error) {
	mark, err := s.Demo(ctx)
	if err == nil || !domain.IsCode(err, domain.NotFound) {
		return mark, err
	}
	there, err := s.Users(ctx, service.System, domain.PageRequest{First: domain.MaxPage})
	if err != nil {
		return nil, err
	}
	ids := map[string]bool{}
	for _, u := range there.Nodes {
		ids[u.ID] = true
	}
	for _, u := range accounts {
		if !ids[accountID(u.Username)] {
			return nil, nil
		}
	}
	mark = &domain.Demo{ID: domain.DemoID, MadeAt: s.Now(), Whole: true}
	if err := s.DemoSave(ctx, mark); err != nil && !domain.IsCode(err, domain.Conflict) {
		return nil, err
	}
	return mark, nil
}

// wait returns the mark when another maker has finished, or has been silent for too long.
func (m Maker) wait(ctx context.Context, s *service.Service, mark *domain.Demo) (*domain.Demo, error) {
	for waited := time.Duration(0); waited < m.Patience && !mark.Whole; waited += lookEvery {
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(lookEvery):
		}
		now, err := s.Demo(ctx)
		if err != nil {
			return nil, err
		}
		if now.Revision != mark.Revision {
			mark, waited = now, 0
		}
	}
	return mark, nil
}

// makeAlive makes the demo and shows all the while that it is alive.
func (m Maker) makeAlive(ctx context.Context, s *service.Service, mark *domain.Demo) error {
	ctx, stop := context.WithCancelCause(ctx)
	var beating sync.WaitGroup
	beating.Go(func() {
		for {
			select {
			case <-ctx.Done():
				return
			case <-time.After(beatEvery):
			}
			if err := beat(ctx, s, mark); domain.IsCode(err, domain.Conflict) {
				stop(errTakenOver)
			}
		}
	})
	err := m.load(ctx, s)
	if errors.Is(context.Cause(ctx), errTakenOver) {
		err = errTakenOver
	}
	stop(nil)
	beating.Wait()
	if err != nil {
		return err
	}
	mark.Whole = true
	return s.DemoSave(context.WithoutCancel(ctx), mark)
}

// beat is written also when the work has just been done, so that its answer is not lost.
func beat(ctx context.Context, s *service.Service, mark *domain.Demo) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), beatTimeout)
	defer cancel()
	return s.DemoSave(ctx, mark)
}

func (m Maker) load(ctx context.Context, s *service.Service) error {
	if err := s.DemoClear(ctx); err != nil {
		return err
	}
	begin := s.At(earliest(m.Now, alvsbynFrom.Start()))
	for _, read := range []func() (*domain.Pledge, error){Alvsbyn, Pitea} {
		p, err := read()
		if err != nil {
			return err
		}
		if _, err := begin.PledgeImport(ctx, service.System, p); err != nil {
			return fmt.Errorf("import %s: %w", p.ID, err)
		}
	}
	contact := domain.Actor{
		UserID:   accountID("samordnare"),
		Username: "samordnare",
		Role:     domain.Coordinator,
		Areas:    []string{DemoArea},
	}
	if err := addContact(ctx, begin, contact); err != nil {
		return err
	}
	if !m.Empty {
		if err := newScript(m.Now).run(ctx, s); err != nil {
			return err
		}
	}
	return addAccounts(ctx, begin)
}
