package web

import (
	"net/http"

	"loftet/server/domain"
)

// What a public file costs whoever asks for it, in fields of an answer: as much as making one may
// take, of which most is given back when it lay ready.
const (
	fileCost         = 5_000
	fileQuestionCost = 500
	kilobyteCost     = 10 // to send it, also when it lay ready
)

// measured counts what is written.
type measured struct {
	http.ResponseWriter
	bytes int64
}

func (m *measured) Write(p []byte) (int, error) {
	n, err := m.ResponseWriter.Write(p)
	m.bytes += int64(n)
	return n, err
}

// Unwrap is for [http.ResponseController].
func (m *measured) Unwrap() http.ResponseWriter { return m.ResponseWriter }

// limited holds those who ask for public files to what an address may ask for. What lies ready
// costs what it is long.
func (s *Site) limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		settle, err := s.service.Admit(domain.Actor{}, s.clientAddress(r), fileCost)
		if err != nil {
			writeError(w, r, err)
			return
		}
		ctx, asked := s.service.Counted(r.Context())
		out := &measured{ResponseWriter: w}
		defer func() { settle(fileQuestionCost*asked() + kilobyteCost*int(out.bytes>>10)) }()
		next.ServeHTTP(out, r.WithContext(ctx))
	})
}

// filesLimited holds those who ask for the app's files, and whatever else is the same for all or is
// asked before anybody is signed in, to a number that no readers come to. Whether the program lives
// may be asked without end.
func (s *Site) filesLimited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if first := routeOf(r.URL.Path); first != "/graphql" && first != "/healthz" && first != "/readyz" {
			if err := s.service.AdmitFile(s.clientAddress(r)); err != nil {
				writeError(w, r, err)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}
