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
)

// limited holds those who ask for public files to what an address may ask for. What lies ready costs
// next to nothing.
func (s *Site) limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		settle, err := s.service.Admit(domain.Actor{}, s.clientAddress(r), fileCost)
		if err != nil {
			writeError(w, r, err)
			return
		}
		ctx, asked := s.service.Counted(r.Context())
		defer func() { settle(fileQuestionCost * asked()) }()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}
