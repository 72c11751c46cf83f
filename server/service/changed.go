package service

import (
	"context"
	"errors"
	"sync"
	"time"

	"loftet/server/domain"
	"loftet/server/store"
)

// Measures of the signals.
const (
	maxListening = 3                      // streams of one user
	roomForSlow  = 64                     // signals that wait for a reader; one more, and it is cut
	watchEvery   = time.Second            // how often the database is asked what other processes wrote
	watchPause   = 100 * time.Millisecond // and after it has told by itself that something was written
	followAgain  = 30 * time.Second       // how long after a broken change stream another is asked for
	// how much later than its time a write may show: clocks differ by up to a minute, and a write
	// takes a while
	watchOverlap = 75 * time.Second
	// what is told at once of what other processes wrote, before its readers are given a while
	burst      = roomForSlow / 2
	burstPause = 20 * time.Millisecond
)

// changes tells those who listen what is written, by this process at once and by others on the same
// database within seconds.
type changes struct {
	mu        sync.Mutex
	listeners map[string]map[*listener]bool // by area
	streams   map[string]int                // by user
	told      map[domain.Change]time.Time   // what has been told, and when
	ended     bool
}

// listener is one stream. Its channel is closed when it is cut.
type listener struct {
	by   domain.Actor
	area string
	out  chan *domain.Change
}

func newChanges() *changes {
	return &changes{
		listeners: map[string]map[*listener]bool{},
		streams:   map[string]int{},
		told:      map[domain.Change]time.Time{},
	}
}

// Changed are signals of what is written in an area, until ctx ends. The channel is closed early
// when its reader is too slow or the program stops. NOT_FOUND for an area that is not the actor's;
// RATE_LIMITED for more than three streams of one user.
func (s *Service) Changed(ctx context.Context, by domain.Actor, area string) (<-chan *domain.Change, error) {
	if !domain.MayIn(by, domain.Listen, area) {
		return nil, domain.ErrNotFound("area")
	}
	l := &listener{by: by, area: area, out: make(chan *domain.Change, roomForSlow)}
	if !s.changes.add(l) {
		return nil, &domain.Error{
			Code:    domain.RateLimited,
			Message: "Du har redan tre öppna strömmar. Stäng någon annan sida först.",
		}
	}
	context.AfterFunc(ctx, func() { s.changes.remove(l) })
	return l.out, nil
}

// EndSubscriptions closes every stream, for a program that stops. None is opened after it.
func (s *Service) EndSubscriptions() {
	s.changes.mu.Lock()
	defer s.changes.mu.Unlock()
	s.changes.ended = true
	for _, listeners := range s.changes.listeners {
		for l := range listeners {
			s.changes.cut(l)
		}
	}
}

// tell signals a write that has succeeded.
func (s *Service) tell(noun domain.Noun, id, area string, at time.Time, record any) {
	s.changes.tell(domain.ChangeOf(noun, id, area, at, record), s.now(), true)
}

// Watch tells what other processes write on the same database, until ctx ends: every second, and at
// once where the database tells of writes. It asks only about areas that somebody listens to.
func (s *Service) Watch(ctx context.Context) {
	tick := time.NewTicker(watchEvery)
	defer tick.Stop()
	s.watchAt(ctx, tick.C)
}

// watchAt looks at each tick and at each nudge, but no more often than watchPause for the latter.
func (s *Service) watchAt(ctx context.Context, tick <-chan time.Time) {
	nudged := make(chan struct{}, 1)
	var following sync.WaitGroup
	following.Go(func() { s.followNudges(ctx, nudged) })
	defer following.Wait()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick:
			s.watch(ctx)
		case <-nudged:
			s.watch(ctx)
			wait(ctx, watchPause)
		}
	}
}

// followNudges passes nudges on, as long as the database gives any, until ctx ends.
func (s *Service) followNudges(ctx context.Context, nudged chan<- struct{}) {
	for ctx.Err() == nil {
		err := s.store.Nudges(ctx, func() {
			select {
			case nudged <- struct{}{}:
			default: // it will be looked for all that has been written
			}
		})
		if errors.Is(err, store.ErrUnsupported) {
			return
		}
		wait(ctx, followAgain)
	}
}

// wait waits, or until ctx ends.
func wait(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

func (s *Service) watch(ctx context.Context) {
	now := s.now()
	s.changes.forget(now.Add(-watchOverlap))
	if err := s.endStreams(ctx, now.Add(-watchOverlap)); err != nil {
		LogFailure(ctx, "look for those who may not listen any more", err)
	}
	told := 0
	for _, area := range s.changes.areas() {
		err := s.store.ChangesSince(
			ctx,
			area,
			now.Add(-watchOverlap),
			func(c domain.Change) {
				if !s.changes.tell(c, now, false) {
					return
				}
				if told++; told%burst == 0 {
					wait(ctx, burstPause)
				}
			},
		)
		if err != nil {
			LogFailure(ctx, "look for changes", err)
			return
		}
	}
}

func (c *changes) add(l *listener) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ended || c.streams[l.by.UserID] >= maxListening {
		return false
	}
	c.streams[l.by.UserID]++
	if c.listeners[l.area] == nil {
		c.listeners[l.area] = map[*listener]bool{}
	}
	c.listeners[l.area][l] = true
	return true
}

func (c *changes) remove(l *listener) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.streams[l.by.UserID]--; c.streams[l.by.UserID] <= 0 {
		delete(c.streams, l.by.UserID)
	}
	c.cut(l)
}

// cut ends a stream; one that is cut already stays so.
func (c *changes) cut(l *listener) {
	if !c.listeners[l.area][l] {
		return
	}
	delete(c.listeners[l.area], l)
	if len(c.listeners[l.area]) == 0 {
		delete(c.listeners, l.area)
	}
	close(l.out)
}

// tell signals a change to all who listen to its area and may hear of it, and cuts those who do not
// keep up. What comes back from the database is told only if it has not been told. It reports
// whether it was.
func (c *changes) tell(change domain.Change, now time.Time, own bool) (news bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, told := c.told[change]; told && !own || len(c.listeners[change.Area]) == 0 {
		return false
	}
	c.told[change] = now
	for l := range c.listeners[change.Area] {
		if !domain.CanHear(l.by, change) {
			continue
		}
		select {
		case l.out <- &change:
		default:
			c.cut(l)
		}
	}
	return true
}

// cutUser ends a user's streams: they begin again with what the user may see now, if anything.
func (c *changes) cutUser(userID string) {
	c.cutThose(func(by domain.Actor) bool { return by.UserID == userID })
}

// endStreams ends the streams of those whom another process has shut out, signed out or given other
// duties since an instant.
func (s *Service) endStreams(ctx context.Context, since time.Time) error {
	who, bySession, byKey := s.changes.listening()
	written, err := s.store.UsersWrittenSince(ctx, who, since)
	if err != nil {
		return err
	}
	out, err := s.store.SessionsRevokedSince(ctx, bySession, since)
	if err != nil {
		return err
	}
	revoked, err := s.store.APITokensRevokedSince(ctx, byKey, since)
	if err != nil {
		return err
	}
	gone := map[string]bool{}
	for _, in := range out {
		gone[in.ID] = true
	}
	for _, key := range revoked {
		gone[key.ID] = true
	}
	accounts := map[string]*domain.User{}
	for _, u := range written {
		accounts[u.ID] = u
	}
	s.changes.cutThose(func(by domain.Actor) bool {
		u := accounts[by.UserID]
		return gone[by.SessionID] || gone[by.KeyID] || u != nil && !u.Lets(by)
	})
	return nil
}

// listening are the accounts, sign-ins and API keys by which streams are open.
func (c *changes) listening() (users, sessions, keys []string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	seen := map[string]bool{"": true}
	add := func(list *[]string, id string) {
		if !seen[id] {
			seen[id] = true
			*list = append(*list, id)
		}
	}
	for _, listeners := range c.listeners {
		for l := range listeners {
			add(&users, l.by.UserID)
			add(&sessions, l.by.SessionID)
			add(&keys, l.by.KeyID)
		}
	}
	return users, sessions, keys
}

// cutThose ends the streams of those.
func (c *changes) cutThose(of func(domain.Actor) bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, listeners := range c.listeners {
		for l := range listeners {
			if of(l.by) {
				c.cut(l)
			}
		}
	}
}

func (c *changes) areas() (areas []string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for area := range c.listeners {
		areas = append(areas, area)
	}
	return areas
}

// forget lets go of what was told and written before an instant: it does not come back from the
// database any more. What a server wrote whose clock is ahead comes back for longer.
func (c *changes) forget(before time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for change, at := range c.told {
		if at.Before(before) && change.At.Before(before) {
			delete(c.told, change)
		}
	}
}
