package graph

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"sync/atomic"

	"loftet/server/service"
)

// gate lets a number of operations run at a time, and a number wait. Of those it lets in whoever
// has spent least, and of equals whoever came first: who asks for much waits for who asks for
// little, and is turned away when too many wait. It is safe for concurrent use.
type gate struct {
	most int // how many may wait

	mu      sync.Mutex
	free    int
	waiting []*waiter // in the order in which they came
}

type waiter struct {
	spent *spending
	turn  chan bool // false when turned away
}

// spending is how much an operation's caller has asked for lately: the least of those who wait for
// it.
type spending struct{ atomic.Int64 }

// alsoFor notes that somebody else waits for the operation too.
func (s *spending) alsoFor(spent int64) {
	for {
		least := s.Load()
		if spent >= least || s.CompareAndSwap(least, spent) {
			return
		}
	}
}

func bySpending(a, b *waiter) int { return cmp.Compare(a.spent.Load(), b.spent.Load()) }

func newGate(atOnce, waiting int) *gate { return &gate{free: atOnce, most: waiting} }

// enter waits for a turn, which leave gives to the next. RATE_LIMITED for who is turned away.
func (g *gate) enter(ctx context.Context, spent *spending) (leave func(), err error) {
	w := &waiter{spent, make(chan bool, 1)}
	g.mu.Lock()
	if g.free > 0 {
		g.free--
		w.turn <- true
	} else {
		g.waiting = append(g.waiting, w)
		if len(g.waiting) > g.most {
			g.turnAway()
		}
	}
	g.mu.Unlock()
	select {
	case mine := <-w.turn:
		if !mine {
			return nil, service.ErrBusy()
		}
		return g.leave, nil
	case <-ctx.Done():
		g.giveUp(w)
		if context.Cause(ctx) == context.DeadlineExceeded {
			return nil, service.ErrBusy()
		}
		return nil, ctx.Err()
	}
}

// turnAway turns away who has spent most, and of equals who came last. The caller holds the lock.
func (g *gate) turnAway() {
	away := g.waiting[len(g.waiting)-1]
	for _, w := range slices.Backward(g.waiting) {
		if bySpending(w, away) > 0 {
			away = w
		}
	}
	g.remove(away)
	away.turn <- false
}

// leave lets the next in.
func (g *gate) leave() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if len(g.waiting) == 0 {
		g.free++
		return
	}
	next := slices.MinFunc(g.waiting, bySpending)
	g.remove(next)
	next.turn <- true
}

// giveUp takes a waiter who has left out of the row, or gives its turn on.
func (g *gate) giveUp(w *waiter) {
	g.mu.Lock()
	there := g.remove(w)
	g.mu.Unlock()
	if !there && <-w.turn {
		g.leave()
	}
}

func (g *gate) remove(w *waiter) bool {
	i := slices.Index(g.waiting, w)
	if i >= 0 {
		g.waiting = slices.Delete(g.waiting, i, i+1)
	}
	return i >= 0
}
