package graph

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"loftet/server/domain"
)

func spends(much int) *spending {
	s := &spending{}
	s.Store(int64(much))
	return s
}

func TestWhoHasSpentLeastIsLetInFirst(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGate(1, 10)
		leave, err := g.enter(t.Context(), spends(1000))
		if err != nil {
			t.Fatal(err)
		}
		entered := make(chan int, 10)
		for _, spent := range []int{900, 50, 900, 10, 50} {
			go func() {
				leave, err := g.enter(t.Context(), spends(spent))
				if err != nil {
					t.Error(err)
					return
				}
				entered <- spent
				leave()
			}()
			synctest.Wait()
		}
		leave()
		synctest.Wait()
		close(entered)
		var order []int
		for spent := range entered {
			order = append(order, spent)
		}
		if !slices.Equal(order, []int{10, 50, 50, 900, 900}) {
			t.Errorf("let in: %v", order)
		}
	})
}

func TestWhoLeavesTheRowTakesNoTurn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGate(1, 10)
		leave, _ := g.enter(t.Context(), spends(0))
		ctx, goAway := context.WithCancel(t.Context())
		go func() {
			if _, err := g.enter(ctx, spends(0)); !errors.Is(err, context.Canceled) {
				t.Error(err)
			}
		}()
		synctest.Wait()
		goAway()
		synctest.Wait()
		leave()
		for range 3 {
			leave, err := g.enter(t.Context(), spends(0))
			if err != nil {
				t.Fatal(err)
			}
			leave()
		}
	})
}

// TestWhoHasSpentMostIsTurnedAway has more wait than there is room for, and has somebody else who
// has spent little wait for one of them too.
func TestWhoHasSpentMostIsTurnedAway(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGate(1, 2)
		leave, _ := g.enter(t.Context(), spends(0))
		away := make(chan int64, 10)
		waits := []*spending{spends(500), spends(900), spends(700), spends(600), spends(10)}
		for i, spent := range waits {
			go func() {
				leave, err := g.enter(t.Context(), spent)
				if domain.IsCode(err, domain.RateLimited) {
					away <- spent.Load()
					return
				}
				leave()
			}()
			synctest.Wait()
			if i == 2 { // 900 has been turned away: 500 and 700 wait
				waits[2].alsoFor(5)
				waits[2].alsoFor(800)
			}
		}
		leave()
		synctest.Wait()
		close(away)
		var turned []int64
		for spent := range away {
			turned = append(turned, spent)
		}
		if !slices.Equal(turned, []int64{900, 600, 500}) {
			t.Errorf("turned away: %v", turned)
		}
		if _, err := g.enter(t.Context(), spends(0)); err != nil {
			t.Error(err)
		}
	})
}

func TestWhoHasWaitedTooLongIsTurnedAway(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGate(1, 2)
		_, _ = g.enter(t.Context(), spends(0))
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if _, err := g.enter(ctx, spends(0)); !domain.IsCode(err, domain.RateLimited) {
			t.Error(err)
		}
	})
}
