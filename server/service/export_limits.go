package service

import (
	"sync"
	"time"

	"loftet/server/auth"
	"loftet/server/domain"
)

// How much a user may take out as files.
const (
	exportWindow  = 10 * time.Minute
	exportNumber  = 60      // files in a window
	exportKB      = 500_000 // kilobytes in a window
	exportsAtOnce = 2       // of one user,
	allExports    = 8       // and of all
	exportWait    = 5 * time.Second
	usersExport   = 10_000 // who are remembered
)

// exportLimits bound what is taken out as files.
type exportLimits struct {
	number, kilobytes *auth.Limiter

	mu    sync.Mutex
	under map[string]int // files on their way, by user
	all   int
}

func newExportLimits() *exportLimits {
	return &exportLimits{
		number:    auth.NewLimiter(exportNumber, exportWindow, usersExport),
		kilobytes: auth.NewLimiter(exportKB, exportWindow, usersExport),
		under:     map[string]int{},
	}
}

// AdmitExport lets a user take a file out. done is called with its size when it has been sent, or
// has not. RATE_LIMITED for too many at once, too many in a while, or too much in a while.
func (s *Service) AdmitExport(by domain.Actor) (done func(bytes int64), err error) {
	l, now := s.exports, s.clock()
	if l.kilobytes.Taken(by.UserID, now) >= exportKB {
		_, wait := l.kilobytes.AllowN(by.UserID, 1, now)
		return nil, errTooMany(wait, "Du har hämtat mycket på kort tid")
	}
	if !l.begin(by.UserID) {
		return nil, errTooMany(exportWait, "Det hämtas redan flera filer")
	}
	if ok, wait := l.number.Allow(by.UserID, now); !ok {
		l.end(by.UserID)
		return nil, errTooMany(wait, "Du har hämtat många filer på kort tid")
	}
	return func(bytes int64) {
		l.end(by.UserID)
		l.kilobytes.Take(by.UserID, int(bytes>>10)+1, s.clock())
	}, nil
}

func (l *exportLimits) begin(user string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.all >= allExports || l.under[user] >= exportsAtOnce {
		return false
	}
	l.all++
	l.under[user]++
	return true
}

func (l *exportLimits) end(user string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.all--
	if l.under[user]--; l.under[user] == 0 {
		delete(l.under, user)
	}
}
